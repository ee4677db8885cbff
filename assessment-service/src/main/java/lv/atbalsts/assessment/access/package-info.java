/** The log of who opened whose record, when and why (ASM-17, GDPR Art. 9). */
package lv.atbalsts.assessment.access;
