/** The arithmetic of progress, by vectors and by properties. */
package lv.atbalsts.indicators.value.rules;
