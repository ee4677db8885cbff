/** Arithmetic of indicators: pure functions, exact, free of frameworks. */
package lv.atbalsts.indicators.value.rules;
