package lv.atbalsts.funding.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;

/** A payment to a claim; never changed. */
@Entity
class Payment {

  @Id private UUID id;
  private UUID claimId;
  private String project;
  private Money paid;
  private LocalDate paidOn;
  private String reference;
  private String referenceKey;

  protected Payment() {}

  Payment(Claim claim, PayClaim request) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.project = claim.project();
    this.paid = request.paid();
    this.paidOn = request.paidOn();
    this.reference = request.reference();
    this.referenceKey = Reference.key(request.reference());
  }

  ClaimPaid made(Claim claim) {
    return new ClaimPaid(
        claimId,
        id,
        claim.projectId(),
        project,
        claim.measure(),
        claim.municipality(),
        paid,
        claim.paid(),
        paidOn);
  }

  UUID id() {
    return id;
  }

  UUID claimId() {
    return claimId;
  }

  LocalDate paidOn() {
    return paidOn;
  }

  Money paid() {
    return paid;
  }

  PaymentView view() {
    return new PaymentView(id, claimId, project, paid, paidOn, reference);
  }
}
