package lv.atbalsts.assessment.duplicate;

/** Why two records may be of one person. */
enum Basis {
  /** One has, or had, the other's personal code. */
  PERSONAL_CODE,
  /**
   * A given name and a surname that both have or had, in whichever place and without their marks,
   * and the birth date are the same.
   */
  NAME_AND_BIRTH_DATE,
  /** As before, but for the day and the month of birth, which stand in each other's place. */
  NAME_AND_EXCHANGED_BIRTH_DATE
}
