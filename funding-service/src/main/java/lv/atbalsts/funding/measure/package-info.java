/**
 * Measures (specifiskais atbalsta mērķis, SAM): what a fund pays for, how much and from when to
 * when.
 */
package lv.atbalsts.funding.measure;
