/** Proves unit rates. */
package lv.atbalsts.funding.rate;
