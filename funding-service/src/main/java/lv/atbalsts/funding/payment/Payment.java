package lv.atbalsts.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimPaid;
import lv.atbalsts.funding.ledger.BookingKind;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Reference;
import org.hibernate.annotations.DynamicUpdate;

/** A payment to a claim: it counts once it is booked, and is never changed then. */
@Entity
@DynamicUpdate
class Payment implements Identified {

  @Id private UUID id;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private PaymentTerms terms;
  private String referenceKey;

  @Enumerated(EnumType.STRING)
  private PaymentStatus status;

  private String withdrawnBy;
  private String withdrawalReason;

  protected Payment() {}

  Payment(Claim claim, PaymentTerms terms) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.projectNumber = claim.ref().projectNumber();
    this.terms = terms;
    this.referenceKey = Reference.key(terms.reference());
    this.status = PaymentStatus.WAITING;
  }

  /** It is paid of what is certified. */
  ClaimPaid book(Claim claim) {
    status = status.become(PaymentStatus.BOOKED);
    return new ClaimPaid(claim.ref(), id, terms.paid(), claim.paid(), terms.paidOn());
  }

  LedgerFact fact(Claim claim) {
    return new LedgerFact(
        BookingKind.PAYMENT, terms.paidOn(), projectNumber, claim.ref().measure(), claimId, id);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID claimId() {
    return claimId;
  }

  PaymentTerms terms() {
    return terms;
  }

  /** What it waits for does not come. */
  void withdraw(String reason, String by) {
    status = status.become(PaymentStatus.WITHDRAWN);
    withdrawnBy = by;
    withdrawalReason = reason;
  }

  /** Whether another posting says the same. */
  boolean isOf(PaymentTerms other) {
    return referenceKey.equals(Reference.key(other.reference()))
        && terms.paid().equals(other.paid())
        && terms.paidOn().equals(other.paidOn());
  }

  PaymentView view() {
    return new PaymentView(
        id, claimId, projectNumber, terms, status, withdrawnBy, withdrawalReason, false);
  }
}
