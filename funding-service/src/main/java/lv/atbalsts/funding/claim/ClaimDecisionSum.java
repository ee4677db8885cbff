package lv.atbalsts.funding.claim;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of a claim so far, by one decision or several. */
@Embeddable
public record ClaimDecisionSum(
    @Schema(description = "Found eligible.") Money certified,
    @Schema(description = "Found ineligible.") Money deducted,
    @Schema(description = "Not yet decided; is decided later.") Money parked,
    @Schema(description = "Who checked.", examples = "cfla-anna") String checkedBy,
    @Schema(description = "Who approved.", examples = "cfla-ilze") String approvedBy,
    @Schema(description = "The day of the decision.") LocalDate decidedOn,
    @Schema(description = "Why.") String reason) {

  /**
   * A decision, with what was certified and deducted before it.
   *
   * @param earlier null where it is the first
   */
  static ClaimDecisionSum of(ClaimDecision decision, ClaimDecisionSum earlier) {
    DecisionTerms terms = decision.terms();
    return new ClaimDecisionSum(
        earlier == null ? terms.certified() : terms.certified().plus(earlier.certified),
        earlier == null ? terms.deducted() : terms.deducted().plus(earlier.deducted),
        terms.parked(),
        decision.checkedBy(),
        decision.approvedBy(),
        decision.decidedOn(),
        terms.reason());
  }
}
