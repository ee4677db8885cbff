/**
 * Corrections (finanšu korekcijas) of what was certified or paid of a claim: withheld from what is
 * paid next in the project, recovered by a repayment (atgūšana), or written off. Never above what
 * is certified; IN_FORCE, then ANNULLED where it was wrong (FUN-15, MK 517/2015).
 */
package lv.atbalsts.funding.correction;
