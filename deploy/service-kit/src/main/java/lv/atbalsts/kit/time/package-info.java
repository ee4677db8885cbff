/**
 * The time, injected so that a deadline or a change of rules can be tested, and the day on which a
 * sandbox lives. Tokens, keys, health and transport keep the real time.
 */
package lv.atbalsts.kit.time;
