/**
 * Documents (dokumenti) that are handed in: what is known of each, and its file in a store. Whose
 * document it is, and when one may be added, the subject says that takes it.
 */
package lv.atbalsts.registry.document;
