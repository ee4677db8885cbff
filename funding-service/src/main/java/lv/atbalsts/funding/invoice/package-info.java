/**
 * Invoices (rēķini): what is not paid by unit rates but as it cost, such as buildings and training.
 * An invoice stands once in the whole programme; it is claimed once at each level (FUN-12).
 */
package lv.atbalsts.funding.invoice;
