/** The document of a methodology: sections, items, conditions, scales, lifts and bands. */
package lv.atbalsts.assessment.needs.content;
