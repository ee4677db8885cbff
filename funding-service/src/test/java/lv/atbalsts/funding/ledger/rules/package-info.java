/** Tests of how a claim's euros are divided. */
package lv.atbalsts.funding.ledger.rules;
