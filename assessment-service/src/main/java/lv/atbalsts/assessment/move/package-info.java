/** Moves of persons to other municipalities (klienta pārcelšanās): offered, accepted, refused. */
package lv.atbalsts.assessment.move;
