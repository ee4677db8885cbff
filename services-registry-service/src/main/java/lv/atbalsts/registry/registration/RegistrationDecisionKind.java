package lv.atbalsts.registry.registration;

/** What the registrar may decide of a registration. */
public enum RegistrationDecisionKind {
  /** reģistrācijas pagarināšana */
  RENEW,
  /** reģistrācijas apturēšana */
  SUSPEND,
  /** apturēšanas atcelšana */
  RESUME,
  /** izslēgšana no reģistra */
  EXCLUDE,
  /** The exclusion is taken back: an appeal was allowed, or it was entered by mistake. */
  REINSTATE
}
