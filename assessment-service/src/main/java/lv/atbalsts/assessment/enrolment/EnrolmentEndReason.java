package lv.atbalsts.assessment.enrolment;

/** Why somebody stops taking part. */
public enum EnrolmentEndReason {
  /** The person does not want to go on. */
  DECLINED,
  /** Lives abroad. */
  MOVED_ABROAD,
  /** Lives where no partner of the project is. */
  MOVED_AWAY,
  /** Does not belong to the target group any longer. */
  NO_LONGER_ELIGIBLE,
  /** Everything planned was done, or the project is over. */
  COMPLETED,
  /** Has died; follows from the record of the death alone. */
  DIED
}
