/**
 * How personal data is kept: sealed with a key set of its own, each ciphertext bound to its table,
 * column and row, and found by a keyed hash.
 */
package lv.atbalsts.assessment.confidential;
