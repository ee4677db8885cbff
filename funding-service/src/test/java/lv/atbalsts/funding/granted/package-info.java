/** Proves what is taken in of the assessment service's events. */
package lv.atbalsts.funding.granted;
