/** The time, injected so that a deadline or a change of rules can be tested. */
package lv.atbalsts.kit.time;
