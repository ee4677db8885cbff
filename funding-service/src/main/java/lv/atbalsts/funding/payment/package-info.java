/** Payments (maksājumi) of what CFLA certified: never above it, each reference once (FUN-14). */
package lv.atbalsts.funding.payment;
