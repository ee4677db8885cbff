package lv.atbalsts.funding.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as its callers read it. */
public record ClaimView(
    @Schema(description = "The claim's id.") UUID id,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Who claims of whom.", examples = "REGION") ClaimLevel level,
    @Schema(description = "Territory code, where all of it is one municipality's.")
        String municipality,
    @JsonUnwrapped ClaimTerms terms,
    @Schema(description = "Where it is on its way.", examples = "SUBMITTED") ClaimStatus status,
    @JsonUnwrapped ClaimAmounts amounts,
    @Schema(description = "The day it was handed in.") LocalDate submittedOn,
    @JsonUnwrapped ClaimTerm term,
    @Schema(description = "The day it was recalled or withdrawn the last time.")
        LocalDate takenBackOn,
    @Schema(description = "Why it was.") String takenBackReason,
    @Schema(description = "What the claimant was asked, the first one first; left out in lists.")
        List<Clarification.View> clarifications,
    @Schema(
            description =
                "What is decided so far; of what was parked first, the latest decision counts.")
        ClaimDecisionSum decision,
    @Schema(description = "Every check with its approval, the first one first; left out in lists.")
        List<ClaimCheckView> decisions,
    @Schema(description = "Paid so far.") Money paid,
    @Schema(description = "Not paid, for corrections of it or of others of the project.")
        Money withheld,
    @Schema(description = "By how much it is corrected (GET /corrections?claimId=).")
        Money corrected,
    @Schema(
            description =
                "What can be paid now: certified, neither paid nor withheld, less what is still to be"
                    + " withheld in the project; left out in lists.")
        Money payable,
    @Schema(description = "The lines; left out in lists.") List<ClaimLine> lines,
    @Schema(description = "The day of its last change.") LocalDate changedOn,
    long version)
    implements Versioned {

  /** A check of a claim and what became of it. */
  @Schema(description = "A check of a claim and its approval: two acts of two officials.")
  public record ClaimCheckView(
      @Schema(description = "The decision's id.") UUID id,
      @Schema(
              description = "PROPOSED until another official approves, or somebody takes it back.",
              examples = "PROPOSED")
          ClaimDecision.Status status,
      @JsonUnwrapped DecisionTerms terms,
      @Schema(description = "Who checked: the subject of the token.", examples = "cfla-anna")
          String checkedBy,
      @Schema(description = "When the check was recorded.", examples = "2021-05-05T09:30:00Z")
          OffsetDateTime checkedAt,
      @Schema(description = "Who approved: the subject of the token.", examples = "cfla-ilze")
          String approvedBy,
      @Schema(description = "When the approval was recorded.", examples = "2021-05-06T10:00:00Z")
          OffsetDateTime approvedAt,
      @Schema(description = "The day of the decision.", examples = "2021-05-06")
          LocalDate decidedOn,
      @Schema(description = "Who took the proposal back.", examples = "cfla-ilze")
          String withdrawnBy,
      @Schema(description = "Why it was taken back.") String withdrawalReason) {}
}
