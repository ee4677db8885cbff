/**
 * Facts that travel: out through the outbox, in through the inbox, and to read again as the change
 * feed. Nothing else may speak with the broker.
 */
package lv.atbalsts.kit.events;
