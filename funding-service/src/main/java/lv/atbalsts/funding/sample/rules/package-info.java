/** How a sample is drawn, as pure functions. */
package lv.atbalsts.funding.sample.rules;
