/** Proves payments. */
package lv.atbalsts.funding.payment;
