/**
 * Claims (maksājuma pieprasījumi) of two levels: a municipality claims of its region, a region of
 * CFLA; what their reports and invoices amount to, or an advance. The addressee decides, in sums or
 * by line, one official after another. Declared, certified and paid are three amounts (FUN-04,
 * FUN-13, FUN-14). The way through the workflow is {@link ClaimStatus}.
 */
package lv.atbalsts.funding.claim;
