package lv.atbalsts.registry.registration.rules;

/** What a finding means for the registration. */
public enum Severity {
  /** It stands in the way: nothing is registered before it is put right. */
  ERROR,
  /** It may be asked about; it does not stand in the way. */
  WARNING
}
