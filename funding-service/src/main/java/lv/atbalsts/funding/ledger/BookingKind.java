package lv.atbalsts.funding.ledger;

/** What is booked; the source of a booking is of this kind. */
public enum BookingKind {
  /** A version of the contract, by its signature: the difference to the version before. */
  COMMITMENT,
  /** A claim is handed in. */
  CLAIM,
  /** A decision on a claim is approved. */
  DECISION,
  PAYMENT,
  CORRECTION,
  RECOVERY
}
