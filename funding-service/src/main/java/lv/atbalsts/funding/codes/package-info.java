/**
 * The code lists by which CFLA names what it found (kļūdu veidi) and what it corrects (finanšu
 * korekcijas veidi): open, dated, each code with its source.
 */
package lv.atbalsts.funding.codes;
