/** Proves the file for KPVIS. */
package lv.atbalsts.funding.kpvis;
