/** Tries the start. */
package lv.atbalsts.start;
