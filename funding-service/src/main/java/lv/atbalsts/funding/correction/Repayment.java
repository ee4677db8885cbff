package lv.atbalsts.funding.correction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.DynamicUpdate;

/** What was paid back of a correction; written under its lock. */
@Entity
@DynamicUpdate
class Repayment {

  @Id private UUID id;
  private UUID correctionId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private RepaymentTerms terms;
  private String referenceKey;
  private String withdrawnBy;
  private String withdrawalReason;

  protected Repayment() {}

  Repayment(UUID correctionId, String projectNumber, RepaymentTerms terms) {
    this.id = Ids.next();
    this.correctionId = correctionId;
    this.projectNumber = projectNumber;
    this.terms = terms;
    this.referenceKey = Reference.key(terms.reference());
  }

  /** It was recorded wrongly, or given back. */
  void withdraw(String reason, String by) {
    if (withdrawnBy != null) {
      throw FundingRefusal.REPAYMENT_IS_WITHDRAWN.with();
    }
    withdrawnBy = by;
    withdrawalReason = reason;
  }

  UUID id() {
    return id;
  }

  UUID correctionId() {
    return correctionId;
  }

  RepaymentTerms terms() {
    return terms;
  }

  View view() {
    return new View(id, terms, withdrawnBy, withdrawalReason);
  }

  /** A repayment as its callers read it. */
  @Schema(name = "RepaymentView", description = "What was paid back of a correction.")
  public record View(
      @Schema(description = "The repayment's id.") UUID id,
      @JsonUnwrapped RepaymentTerms terms,
      @Schema(description = "Who took it back; none where it counts.") String withdrawnBy,
      @Schema(description = "Why it was taken back.") String withdrawalReason) {}
}
