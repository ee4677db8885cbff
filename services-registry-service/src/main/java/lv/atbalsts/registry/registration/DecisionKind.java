package lv.atbalsts.registry.registration;

/** What the registrar may decide of an application (REG-08). */
public enum DecisionKind {
  /** reģistrācija */
  REGISTER(ApplicationStatus.REGISTERED),
  /** reģistrācijas atlikšana */
  POSTPONE(ApplicationStatus.NEEDS_COMPLETION),
  /** reģistrācijas atteikšana */
  REFUSE(ApplicationStatus.REFUSED),
  /** It is decided anew: an appeal was allowed, or a decision was entered by mistake. */
  REOPEN(ApplicationStatus.APPLIED);

  private final ApplicationStatus outcome;

  DecisionKind(ApplicationStatus outcome) {
    this.outcome = outcome;
  }

  ApplicationStatus outcome() {
    return outcome;
  }
}
