/**
 * Samples (izlase): of which lines of a claim CFLA asks for documents. One at a time, drawn by
 * amount and by chance, and again the same from its seed: OPEN, then RECEIVED or WITHDRAWN
 * (FUN-08).
 */
package lv.atbalsts.funding.sample;
