/** Breaks every house rule once, for the test of the rules. */
package lv.atbalsts.sample.one;
