/** Tests of activities and their outputs. */
package lv.atbalsts.funding.activity;
