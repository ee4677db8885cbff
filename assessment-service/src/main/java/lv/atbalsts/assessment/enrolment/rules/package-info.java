/** Who belongs to a target group: pure functions that answer which rule failed. */
package lv.atbalsts.assessment.enrolment.rules;
