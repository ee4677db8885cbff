/**
 * What is counted and what is to be reached: indicators (rādītāji), their dated targets
 * (sasniedzamās vērtības) and what the ministry has published. Changed by migrations only.
 */
package lv.atbalsts.indicators.definition;
