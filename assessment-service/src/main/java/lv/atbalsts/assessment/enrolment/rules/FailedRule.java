package lv.atbalsts.assessment.enrolment.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import lv.atbalsts.kit.refusal.RefusalCode;

/**
 * A rule that a person does not meet.
 *
 * @param reason its refusal, whose text says what is asked for
 */
public record FailedRule(@JsonIgnore RefusalCode reason) {

  @JsonProperty
  public String code() {
    return reason.code();
  }

  /** The rule as the domain numbers it. */
  @JsonProperty
  public String rule() {
    return reason.definition().rule();
  }

  /** Where it is written. */
  @JsonProperty
  public String legalBasis() {
    return reason.definition().legalBasis();
  }
}
