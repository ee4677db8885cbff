/**
 * The one rounding rule of the money: every share but the last is its rate's part rounded down, and
 * the last payer takes the rest (FUN-01, FUN-03). Pure functions, free of frameworks.
 */
package lv.atbalsts.funding.split.rules;
