/**
 * Guides for applicants (reģistrācijas ceļvedis): what to prepare for a service type and a kind of
 * applicant, why, and by which law. The items are data with validity dates; the registrar edits
 * them.
 */
package lv.atbalsts.registry.guide;
