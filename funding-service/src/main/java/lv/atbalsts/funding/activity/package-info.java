/**
 * What a project does (projekta darbības) beside paying for services: activities of a kind that its
 * measure allows, with outputs (rādītāji) that are planned and reported by day. What was stated
 * wrongly stays readable and counts no more.
 */
package lv.atbalsts.funding.activity;
