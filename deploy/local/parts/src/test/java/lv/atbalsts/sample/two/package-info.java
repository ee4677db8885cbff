/** One half of a cycle, for the test of the rules. */
package lv.atbalsts.sample.two;
