/** Proves partnerships. */
package lv.atbalsts.funding.partner;
