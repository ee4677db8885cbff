/** Proves measures. */
package lv.atbalsts.funding.measure;
