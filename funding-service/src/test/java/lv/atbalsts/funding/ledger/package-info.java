/** Tests of the ledger. */
package lv.atbalsts.funding.ledger;
