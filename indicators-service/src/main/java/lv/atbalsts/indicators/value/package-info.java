/**
 * Values of indicators: counted from the facts by one small formula each, as of any day, and set
 * beside target and published value.
 */
package lv.atbalsts.indicators.value;
