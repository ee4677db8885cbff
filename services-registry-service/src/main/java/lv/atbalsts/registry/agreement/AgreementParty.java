package lv.atbalsts.registry.agreement;

/** Whose word it is. */
public enum AgreementParty {
  /** The municipality that buys. */
  BUYER,
  PROVIDER
}
