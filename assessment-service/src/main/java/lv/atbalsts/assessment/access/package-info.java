/**
 * The log of who opened whose record, when and why (ASM-17, GDPR Art. 9): a chain for each
 * municipality that is only ever added to, and whether it is whole.
 */
package lv.atbalsts.assessment.access;
