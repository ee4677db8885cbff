/** How a claim's euros are divided among payers and municipalities. Pure functions. */
package lv.atbalsts.funding.ledger.rules;
