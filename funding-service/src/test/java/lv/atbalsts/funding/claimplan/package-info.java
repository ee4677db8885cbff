/** Tests of schedules of planned claims. */
package lv.atbalsts.funding.claimplan;
