/** Each counting rule against a few events of its own. */
package lv.atbalsts.indicators.value;
