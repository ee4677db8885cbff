package lv.atbalsts.assessment.enrolment;

/** Why somebody takes part no more. */
public enum EndReason {
  /** The person does not want to go on. */
  DECLINED,
  /** Lives abroad. */
  MOVED_ABROAD,
  /** Lives where no partner of the project is. */
  MOVED_AWAY,
  /** Belongs to the target group no more. */
  NO_LONGER_ELIGIBLE,
  /** Everything planned was done, or the project is over. */
  COMPLETED,
  /** Has died; follows from the record of the death alone. */
  DIED
}
