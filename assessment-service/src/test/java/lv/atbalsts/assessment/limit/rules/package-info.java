/** The arithmetic of limits, at every edge and by properties. */
package lv.atbalsts.assessment.limit.rules;
