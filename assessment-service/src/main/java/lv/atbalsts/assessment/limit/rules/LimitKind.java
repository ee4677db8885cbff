package lv.atbalsts.assessment.limit.rules;

/** What a line of the rules does. */
public enum LimitKind {
  /** At most so much in a window. */
  CAP,
  /** A cap is lifted. */
  UNLIMITED,
  /** Two services are not received at the same time. */
  EXCLUSION,
  /** Something is forbidden. */
  PROHIBITION,
  /** Who may receive or give a service. */
  ELIGIBILITY,
  /** What a person may demand. */
  RIGHT,
  /** What the municipality is compensated at most. */
  COMPENSATION;

  /** Whether it says nothing without a value. */
  public boolean needsValue() {
    return this == CAP || this == COMPENSATION;
  }
}
