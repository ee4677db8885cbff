/**
 * How far the country has come: indicators, their targets, their values and the public infographic.
 */
package lv.atbalsts.indicators;
