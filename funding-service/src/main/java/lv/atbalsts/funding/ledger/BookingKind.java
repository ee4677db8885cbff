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
  /** What was certified is found wrong, and is withheld or asked back. */
  CORRECTION,
  /** So much of a claim is settled without a payment, for a correction. */
  WITHHOLDING,
  /** A correction is paid back, or was withheld from another claim. */
  RECOVERY
}
