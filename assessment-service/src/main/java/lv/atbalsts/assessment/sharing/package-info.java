/**
 * What is shown of a person's record beyond the municipality: by consent to whom it is shared with,
 * without one in an emergency only. Whoever reads is in the owner's access log (ASM-17, GDPR Art.
 * 9).
 */
package lv.atbalsts.assessment.sharing;
