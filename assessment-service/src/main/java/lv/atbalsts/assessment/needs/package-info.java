/**
 * Needs assessments: a team's work by a dated methodology, submitted by one and approved by
 * another.
 */
package lv.atbalsts.assessment.needs;
