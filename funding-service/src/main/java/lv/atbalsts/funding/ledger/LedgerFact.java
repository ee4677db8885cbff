package lv.atbalsts.funding.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fact that is booked.
 *
 * @param day its own day, never that of the recording
 * @param measure whose fund it is
 * @param claim null where it is of no claim
 * @param source the contract version, claim, decision, payment, correction, withheld sum or
 *     repayment; each is booked once
 */
public record LedgerFact(
    BookingKind kind,
    LocalDate day,
    String projectNumber,
    String measure,
    UUID claim,
    UUID source) {}
