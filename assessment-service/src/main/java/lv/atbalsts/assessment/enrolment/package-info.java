/** Enrolment in a project: who may take part, by target group, on the day (MK 313 p.3). */
package lv.atbalsts.assessment.enrolment;
