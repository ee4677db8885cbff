package lv.atbalsts.assessment.grant;

/** How a child's carer is related to the child (ASM-14). */
enum CarerRelation {
  NOT_RELATED,
  FURTHER_RELATIVE,
  FIRST_DEGREE_RELATIVE,
  SAME_HOUSEHOLD;

  /** Whether no contract is made with such a carer. */
  boolean isForbidden() {
    return this == FIRST_DEGREE_RELATIVE || this == SAME_HOUSEHOLD;
  }
}
