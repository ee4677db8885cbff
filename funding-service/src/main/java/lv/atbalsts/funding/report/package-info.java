/**
 * Services received (saņemtie pakalpojumi): what a municipality reports month by month. The same
 * client, service and day is reported once, over all reports (FUN-06, FUN-12).
 */
package lv.atbalsts.funding.report;
