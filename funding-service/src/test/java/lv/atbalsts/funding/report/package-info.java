/** Proves service reports. */
package lv.atbalsts.funding.report;
