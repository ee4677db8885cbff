package lv.atbalsts.funding.reconciliation;

import java.util.UUID;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One claim of a comparison. */
@Schema(description = "What is said of one claim beside what is held.")
record ReconciledLine(
    @Schema(description = "The claim's id.") UUID claimId,
    @Schema(description = "How the two compare.", examples = "DIFFERS") Outcome outcome,
    @Schema(description = "What CFLA says; none where it says nothing.") Sums said,
    @Schema(description = "What is held here; none where the claim is not.") Sums held,
    @Schema(description = "What is said less what is held, nothing counting as zero.")
        Sums difference) {

  static ReconciledLine of(UUID claim, Sums said, Sums held) {
    Outcome outcome =
        held == null
            ? Outcome.MISSING_HERE
            : said == null
                ? Outcome.MISSING_THERE
                : said.equals(held) ? Outcome.EQUAL : Outcome.DIFFERS;
    return new ReconciledLine(
        claim, outcome, said, held, Sums.orZero(said).minus(Sums.orZero(held)));
  }

  /** How what is said and what is held compare. */
  enum Outcome {
    EQUAL,
    DIFFERS,
    /** CFLA names a claim of which nothing is certified here by the day. */
    MISSING_HERE,
    /** CFLA does not name a claim of which something is certified here by the day. */
    MISSING_THERE
  }

  /** What is certified, paid and corrected of a claim by a day. */
  @Schema(description = "Sums of a claim as of the day.")
  record Sums(
      @Schema(description = "Certified.") Money certified,
      @Schema(description = "Paid.") Money paid,
      @Schema(description = "Corrected.") Money corrected) {

    private static final Sums ZERO = new Sums(Money.ZERO, Money.ZERO, Money.ZERO);

    static Sums of(StatedLine line) {
      return new Sums(line.certified(), line.paid(), line.corrected());
    }

    static Sums orZero(Sums sums) {
      return sums == null ? ZERO : sums;
    }

    Sums minus(Sums other) {
      return new Sums(
          certified.minus(other.certified),
          paid.minus(other.paid),
          corrected.minus(other.corrected));
    }
  }
}
