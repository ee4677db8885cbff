package lv.atbalsts.funding.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.LineDecisions.WaitingLine;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision says of one line of a claim. */
@Schema(
    description =
        "What is decided of one line. The three amounts sum exactly to what waits of it: its amount,"
            + " later what is parked of it.")
record DecideLine(
    @NotNull @Schema(description = "The claim's line, by its id.") UUID lineId,
    @NotNull @Valid @Schema(description = "Found eligible; may be paid.") Money certified,
    @Valid @Schema(description = "Found ineligible; zero where it is left out.") Money deducted,
    @Size(max = 60)
        @Schema(
            description = "Of what is deducted: why, by a code of ERROR_TYPE (GET /cfla/codes).",
            examples = "MISSING_DOCUMENT")
        String errorType,
    @Valid @Schema(description = "Is decided later; zero where it is left out.") Money parked,
    @Schema(
            description =
                "Whether the line, which is deducted whole, may be claimed again; of a municipality's"
                    + " claim it always may.",
            examples = "false")
        boolean released,
    @Size(max = 2000)
        @Schema(
            description = "Why; required of what is parked.",
            examples = "The time sheet of that day is missing.")
        String reason) {

  DecideLine {
    deducted = deducted == null ? Money.ZERO : deducted;
    parked = parked == null ? Money.ZERO : parked;
  }

  /** A line of which nothing is said: it is certified whole. */
  static DecideLine certified(WaitingLine line) {
    return new DecideLine(line.lineId(), line.amount(), null, null, null, false, null);
  }

  boolean deducts() {
    return deducted.compareTo(Money.ZERO) > 0;
  }

  void check(FieldErrors errors, String at, WaitingLine line) {
    boolean reversal = line.amount().isNegative();
    if (reversal && !certified.equals(line.amount())) {
      errors.add(at, FundingRefusal.REVERSAL_IS_CERTIFIED_WHOLE, line.amount().amount());
    } else if (!certified.plus(deducted).plus(parked).equals(line.amount())) {
      errors.add(
          at,
          FundingRefusal.AMOUNTS_DO_NOT_SUM_TO_LINE,
          certified.plus(deducted).plus(parked).amount(),
          line.amount().amount());
    }
    Amounts.notNegative(errors, at + "/deducted/amount", deducted);
    Amounts.notNegative(errors, at + "/parked/amount", parked);
    if (!reversal) {
      Amounts.notNegative(errors, at + "/certified/amount", certified);
    }
    if (deducts() != (errorType != null)) {
      errors.add(at + "/errorType", FundingRefusal.ERROR_TYPE_OF_WHAT_IS_DEDUCTED);
    }
    if (parked.compareTo(Money.ZERO) > 0 && (reason == null || reason.isBlank())) {
      errors.add(at + "/reason", FundingRefusal.REASON_MISSING);
    }
    if (released && !isDeductedWhole(line)) {
      errors.add(at + "/released", FundingRefusal.ONLY_WHAT_IS_DEDUCTED_WHOLE_IS_RELEASED);
    }
  }

  private boolean isDeductedWhole(WaitingLine line) {
    return deducts() && deducted.equals(line.declared());
  }

  /**
   * The line as it is decided.
   *
   * @param releasing whether all that is deducted whole may be claimed again
   */
  DecidedLine of(WaitingLine line, UUID decision, boolean releasing) {
    return new DecidedLine(
        Ids.next(),
        decision,
        lineId,
        line.municipality(),
        line.amount(),
        certified,
        deducted,
        errorType,
        parked,
        released || (releasing && isDeductedWhole(line)),
        reason,
        line.parkedBy(),
        false);
  }
}
