/** How a sample is drawn. */
package lv.atbalsts.funding.sample.rules;
