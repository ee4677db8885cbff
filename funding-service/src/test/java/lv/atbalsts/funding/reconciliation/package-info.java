/** Proves what is said and what is held are compared. */
package lv.atbalsts.funding.reconciliation;
