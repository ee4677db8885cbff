/**
 * What follows from a methodology's document and a set of answers: which items are asked, what is
 * missing or wrong, the score, the support level. Nothing here is a number of a methodology's own.
 */
package lv.atbalsts.assessment.needs.scoring;
