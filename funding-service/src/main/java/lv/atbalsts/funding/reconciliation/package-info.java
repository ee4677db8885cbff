/**
 * Reconciliation (salīdzināšana): what CFLA's system says of a day, claim by claim, beside what is
 * held here as of that day. A statement is never changed; one that was wrong is followed by
 * another.
 */
package lv.atbalsts.funding.reconciliation;
