/** Has the tests of a service lose no time by themselves: what they use is set once, for all. */
package lv.atbalsts.local.pace;
