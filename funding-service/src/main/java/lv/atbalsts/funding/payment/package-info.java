/**
 * Payments (maksājumi) of what the addressee certified, a region to its municipalities and CFLA to
 * a region: never above it, each reference once (FUN-14). One that comes before its decision waits.
 */
package lv.atbalsts.funding.payment;
