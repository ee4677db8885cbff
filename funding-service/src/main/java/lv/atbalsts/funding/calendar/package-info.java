/** Working days (darba dienas) of Latvia, by which the terms of claims are counted (FUN-19). */
package lv.atbalsts.funding.calendar;
