/**
 * The list of claims in the columns and the language of KPVIS, CFLA's own system, as a file. Of its
 * words for a claim's state one was seen (Izskatīšanā); the others are assumed.
 */
package lv.atbalsts.funding.kpvis;
