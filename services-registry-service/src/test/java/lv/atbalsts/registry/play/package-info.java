/** Plays the callers of the register in its tests, through its own API. */
package lv.atbalsts.registry.play;
