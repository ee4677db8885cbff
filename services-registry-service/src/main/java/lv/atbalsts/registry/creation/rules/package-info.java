/** Rules of the creation of places, as pure functions. */
package lv.atbalsts.registry.creation.rules;
