package lv.atbalsts.funding.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.ClaimRequests.AskClaimant;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to the claimant (precizējums): it reopens the numbers of a claim, or its texts only.
 */
@Entity
class Clarification implements Identified {

  @Id private UUID id;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private AskClaimant question;
  private String askedBy;
  private LocalDate answeredOn;
  private String answeredBy;
  private String answer;

  protected Clarification() {}

  Clarification(Claim claim, AskClaimant question, String askedBy) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.projectNumber = claim.ref().projectNumber();
    this.question = question;
    this.askedBy = askedBy;
  }

  void answer(LocalDate on, String text, String by) {
    answeredOn = on;
    answer = text;
    answeredBy = by;
  }

  @Override
  public UUID id() {
    return id;
  }

  boolean reopensNumbers() {
    return question.reopening() == Reopening.FULL;
  }

  View view() {
    return new View(id, question, askedBy, answeredOn, answeredBy, answer);
  }

  /** A question to the claimant and its answer. */
  @Schema(name = "ClarificationView", description = "A question to the claimant and its answer.")
  record View(
      @Schema(description = "The clarification's id.") UUID id,
      @JsonUnwrapped AskClaimant question,
      @Schema(description = "Who asks.", examples = "cfla-anna") String askedBy,
      @Schema(description = "The day of the answer; none while it is open.") LocalDate answeredOn,
      @Schema(description = "Who answered.") String answeredBy,
      @Schema(description = "What the claimant says.") String answer) {}
}
