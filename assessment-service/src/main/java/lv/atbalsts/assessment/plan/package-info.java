/**
 * Support plans: what services a person needs, agreed by the person or the legal representative.
 */
package lv.atbalsts.assessment.plan;
