/** Proves corrections, what is withheld for them and what is paid back. */
package lv.atbalsts.funding.correction;
