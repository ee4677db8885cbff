/** Samples: drawn once, the same from their seed, and the term that runs from their documents. */
package lv.atbalsts.funding.sample;
