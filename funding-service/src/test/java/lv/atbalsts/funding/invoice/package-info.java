/** Invoices are entered once, and claimed once at each level. */
package lv.atbalsts.funding.invoice;
