package lv.atbalsts.assessment.duplicate;

/** Why two records may be of one person. */
enum Basis {
  /** One has, or had, the other's personal code. */
  PERSONAL_CODE,
  /** Names, written without their marks, and birth date are the same. */
  NAME_AND_BIRTH_DATE
}
