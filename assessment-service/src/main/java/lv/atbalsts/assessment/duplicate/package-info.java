/** Persons who may be recorded twice (iespējamie dublikāti), and the merging of their records. */
package lv.atbalsts.assessment.duplicate;
