package lv.atbalsts.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimPaid;
import lv.atbalsts.funding.ledger.BookingKind;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Reference;

/** A payment to a claim; never changed. */
@Entity
class Payment implements Identified {

  @Id private UUID id;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private PaymentTerms terms;
  private String referenceKey;

  protected Payment() {}

  Payment(Claim claim, PaymentTerms terms) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.projectNumber = claim.ref().projectNumber();
    this.terms = terms;
    this.referenceKey = Reference.key(terms.reference());
  }

  ClaimPaid made(Claim claim) {
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

  PaymentView view() {
    return new PaymentView(id, claimId, projectNumber, terms);
  }
}
