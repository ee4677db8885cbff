package lv.atbalsts.funding.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.sample.SampleEvents.SampleDocumentsReceived;
import lv.atbalsts.funding.sample.SampleEvents.SampleDrawn;
import lv.atbalsts.funding.sample.SampleEvents.SampleWithdrawn;
import lv.atbalsts.funding.sample.SampleView.SampleLine;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.DynamicUpdate;

/** A sample of a claim's lines; written under the lock of the claim. */
@Entity
@DynamicUpdate
class ClaimSample implements Identified {

  @Id private UUID id;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private SampleTerms terms;
  private String askedBy;

  @Enumerated(EnumType.STRING)
  private SampleStatus status;

  private LocalDate receivedOn;
  private String withdrawnBy;
  private String withdrawalReason;

  protected ClaimSample() {}

  /**
   * @param terms with its seed
   */
  ClaimSample(Claim claim, SampleTerms terms, String askedBy, LocalDate today) {
    StepDates.refuseOutOfOrder("/askedOn", terms.askedOn(), claim.submittedOn(), today);
    this.id = Ids.next();
    this.claimId = claim.id();
    this.projectNumber = claim.ref().projectNumber();
    this.terms = terms;
    this.askedBy = askedBy;
    this.status = SampleStatus.OPEN;
  }

  SampleDrawn drawn(ClaimRef claim, int lines) {
    return new SampleDrawn(claim, id, lines, terms.seed(), terms.askedOn());
  }

  SampleDocumentsReceived receive(ClaimRef claim, LocalDate on, LocalDate today) {
    SampleStatus next = status.become(SampleStatus.RECEIVED);
    StepDates.refuseOutOfOrder("/receivedOn", on, terms.askedOn(), today);
    status = next;
    receivedOn = on;
    return new SampleDocumentsReceived(claim, id, on);
  }

  SampleWithdrawn withdraw(ClaimRef claim, String reason, String by) {
    status = status.become(SampleStatus.WITHDRAWN);
    withdrawnBy = by;
    withdrawalReason = reason;
    return new SampleWithdrawn(claim, id, reason);
  }

  @Override
  public UUID id() {
    return id;
  }

  SampleView view(List<SampleLine> lines) {
    return new SampleView(
        id, claimId, terms, askedBy, status, receivedOn, withdrawnBy, withdrawalReason, lines);
  }
}
