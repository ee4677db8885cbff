/** A rule that is not pure, for the test of the rules. */
package lv.atbalsts.sample.one.rules;
