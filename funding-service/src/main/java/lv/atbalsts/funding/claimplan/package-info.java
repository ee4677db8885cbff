/**
 * The schedule of planned claims (plānoto maksājuma pieprasījumu iesniegšanas grafiks, PMPIG) of a
 * project in versions: what it will claim in which quarter, beside what it has claimed, will not
 * use and may not claim, is its contract's total (FUN-11).
 */
package lv.atbalsts.funding.claimplan;
