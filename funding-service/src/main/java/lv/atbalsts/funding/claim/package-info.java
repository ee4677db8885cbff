/**
 * Claims (maksājuma pieprasījumi): a region claims what its partners' reports amount to, CFLA
 * decides. Declared, certified and paid are three amounts (FUN-04, FUN-13, FUN-14).
 */
package lv.atbalsts.funding.claim;
