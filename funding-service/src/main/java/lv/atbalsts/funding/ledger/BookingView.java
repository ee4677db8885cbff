package lv.atbalsts.funding.ledger;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.funding.ledger.rules.Payer;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking as its callers read it. */
@Schema(description = "What a fact moved; debit and credit of all its entries are equal.")
public record BookingView(
    @Schema(description = "The booking's id.") UUID id,
    @Schema(description = "What is booked.", examples = "PAYMENT") BookingKind kind,
    @Schema(description = "The day of the fact.", examples = "2021-05-14") LocalDate day,
    @Schema(description = "When it was booked.", examples = "2021-05-17T09:30:00Z")
        OffsetDateTime bookedAt,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "The claim, whose lines it is of.") UUID claimId,
    @Schema(description = "The fact: contract version, claim, decision, payment, by the kind.")
        UUID sourceId,
    @Schema(description = "The booking that this one takes back, by the same amounts below zero.")
        UUID reverses,
    @Schema(description = "The entries; of a municipality those that are its own.")
        List<EntryView> entries) {

  /** One side of a booking. */
  public record EntryView(
      @Schema(description = "The account's id.") UUID accountId,
      @Schema(description = "The account.", examples = "PAID") AccountCode account,
      @Schema(description = "Whose money.", examples = "EU") Payer payer,
      @Schema(
              description = "Territory code (ATVK); left out where it is the whole project's.",
              examples = "0320200")
          String municipality,
      @Schema(description = "What goes to the account.") Money debit,
      @Schema(description = "What leaves it.") Money credit) {}
}
