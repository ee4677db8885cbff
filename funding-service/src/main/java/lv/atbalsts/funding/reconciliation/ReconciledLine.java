package lv.atbalsts.funding.reconciliation;

import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One claim of a comparison. */
@Schema(description = "What is said of one claim beside what is held.")
record ReconciledLine(
    @Schema(description = "The claim's id.") UUID claimId,
    @Schema(
            description =
                "How the two compare; MISSING_HERE: CFLA names a claim of which nothing is certified here by the day; MISSING_THERE: it does not name one of which something is.",
            examples = "DIFFERS")
        ReconciliationOutcome outcome,
    @Schema(description = "What CFLA says; none where it says nothing.") ReconciledSums said,
    @Schema(
            description =
                "What is held here; none where nothing of the claim is certified by the day.")
        ReconciledSums held,
    @Schema(description = "What is said less what is held, nothing counting as zero.")
        ReconciledSums difference) {

  static ReconciledLine of(UUID claim, ReconciledSums said, ReconciledSums held) {
    ReconciliationOutcome outcome =
        held == null
            ? ReconciliationOutcome.MISSING_HERE
            : said == null
                ? ReconciliationOutcome.MISSING_THERE
                : said.equals(held) ? ReconciliationOutcome.EQUAL : ReconciliationOutcome.DIFFERS;
    return new ReconciledLine(
        claim, outcome, said, held, ReconciledSums.orZero(said).minus(ReconciledSums.orZero(held)));
  }

  /** How what is said and what is held compare. */
  enum ReconciliationOutcome {
    EQUAL,
    DIFFERS,
    /** CFLA names a claim of which nothing is certified here by the day. */
    MISSING_HERE,
    /** CFLA does not name a claim of which something is certified here by the day. */
    MISSING_THERE
  }

  /** What is certified, paid and corrected of a claim by a day. */
  @Schema(description = "Sums of a claim as of the day.")
  record ReconciledSums(
      @Schema(description = "Certified.") Money certified,
      @Schema(description = "Paid.") Money paid,
      @Schema(description = "Corrected.") Money corrected) {

    private static final ReconciledSums ZERO =
        new ReconciledSums(Money.ZERO, Money.ZERO, Money.ZERO);

    static ReconciledSums of(StatedLine line) {
      return new ReconciledSums(line.certified(), line.paid(), line.corrected());
    }

    static ReconciledSums orZero(ReconciledSums sums) {
      return sums == null ? ZERO : sums;
    }

    ReconciledSums minus(ReconciledSums other) {
      return new ReconciledSums(
          certified.minus(other.certified),
          paid.minus(other.paid),
          corrected.minus(other.corrected));
    }
  }
}
