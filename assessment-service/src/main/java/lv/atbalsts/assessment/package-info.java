/** Who needs what: clients, enrolments, needs assessments, support plans and granted services. */
package lv.atbalsts.assessment;
