/**
 * The ledger (virsgrāmata): where every euro of a contract stands, by double entry. A booking
 * (grāmatojums) is written in the transaction of the fact that it books and is never changed; what
 * was booked wrongly is reversed by a booking with the same amounts below zero (sarkanais storno).
 */
package lv.atbalsts.funding.ledger;
