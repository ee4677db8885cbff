/** Working days. */
package lv.atbalsts.funding.calendar;
