/**
 * Methodologies (metodikas): versioned documents that say what is asked, how it scores and what the
 * score means. A published version never changes; one per target group is in force on a day.
 */
package lv.atbalsts.assessment.needs.methodology;
