package lv.atbalsts.funding.ledger.rules;

/**
 * Where a euro stands. What went to an account is its debit, what left it its credit: of CERTIFIED,
 * debit is what was certified, credit what was paid of it, and the balance what is not paid.
 */
public enum AccountCode {
  /** The other side: what the payer has promised. Its balance is below zero, all others' never. */
  CONTRACT,
  /** Contracted, and not claimed. */
  COMMITTED,
  /** Claimed, and not decided on. */
  CLAIMED,
  PARKED,
  /** Certified, and not paid. */
  CERTIFIED,
  /** Paid, or set off against what another claim was paid wrongly. */
  PAID,
  /** Claimed and found ineligible; of a contract it may be claimed again. */
  DEDUCTED,
  /** Found wrong after it was certified; to be given back or withheld. */
  CORRECTED,
  /** Given back, or withheld. */
  RECOVERED
}
