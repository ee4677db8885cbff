package lv.atbalsts.registry.registration;

/** What the registrar may decide of an application (REG-08). */
public enum DecisionKind {
  /** reģistrācija */
  REGISTER(ApplicationStatus.REGISTERED),
  /** reģistrācijas atlikšana */
  POSTPONE(ApplicationStatus.POSTPONED),
  /** reģistrācijas atteikšana */
  REFUSE(ApplicationStatus.REFUSED);

  private final ApplicationStatus outcome;

  DecisionKind(ApplicationStatus outcome) {
    this.outcome = outcome;
  }

  ApplicationStatus outcome() {
    return outcome;
  }

  boolean needsReason() {
    return this != REGISTER;
  }
}
