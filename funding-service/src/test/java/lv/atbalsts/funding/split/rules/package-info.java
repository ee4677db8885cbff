/** Proves the rounding rule. */
package lv.atbalsts.funding.split.rules;
