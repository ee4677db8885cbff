/**
 * The way out of the institution (ceļš no institūcijas): an adult's preparation, trial stay, move
 * and independent life; a child's family, guardian, foster family, adopters or youth home.
 */
package lv.atbalsts.assessment.wayout;
