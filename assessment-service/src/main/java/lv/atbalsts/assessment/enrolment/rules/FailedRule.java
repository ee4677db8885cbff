package lv.atbalsts.assessment.enrolment.rules;

import lv.atbalsts.kit.refusal.RefusalCode;

/**
 * A rule that a person does not meet.
 *
 * @param reason its refusal, whose text says what is asked for
 */
public record FailedRule(RefusalCode reason) {

  public String code() {
    return reason.code();
  }

  /** The rule as the domain numbers it. */
  public String rule() {
    return reason.definition().rule();
  }

  /** Where it is written. */
  public String legalBasis() {
    return reason.definition().legalBasis();
  }
}
