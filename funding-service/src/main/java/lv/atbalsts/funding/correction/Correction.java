package lv.atbalsts.funding.correction;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.Claim;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.correction.CorrectionEvents.CorrectionAnnulled;
import lv.atbalsts.funding.correction.CorrectionEvents.CorrectionImposed;
import lv.atbalsts.funding.correction.CorrectionView.WithheldSum;
import lv.atbalsts.funding.ledger.BookingKind;
import lv.atbalsts.funding.ledger.LedgerFact;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.hibernate.annotations.DynamicUpdate;

/** A correction of a claim, and what has come of it. */
@Entity
@DynamicUpdate
class Correction implements Identified {

  @Id private UUID id;
  private UUID claimId;
  private UUID projectId;

  @Column(name = "project")
  private String projectNumber;

  @Embedded private CorrectionTerms terms;
  private String postedBy;

  @Enumerated(EnumType.STRING)
  private CorrectionStatus status;

  private Money withheld;
  private Money repaid;
  private String annulledBy;
  private String annulmentReason;

  protected Correction() {}

  Correction(Claim claim, CorrectionTerms terms, String postedBy) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.projectId = claim.ref().projectId();
    this.projectNumber = claim.ref().projectNumber();
    this.terms = terms;
    this.postedBy = postedBy;
    this.status = CorrectionStatus.IN_FORCE;
    this.withheld = Money.ZERO;
    this.repaid = Money.ZERO;
  }

  CorrectionImposed imposed(ClaimRef claim) {
    return new CorrectionImposed(
        claim, id, terms.type(), terms.amount(), terms.effect(), terms.imposedOn(), terms.dueOn());
  }

  /** It is imposed, or annulled, as the ledger books it. */
  LedgerFact fact(ClaimRef corrected, LocalDate on) {
    return fact(BookingKind.CORRECTION, corrected, id, on);
  }

  /**
   * Something of it is withheld, as it is booked of the claim of which it is not paid.
   *
   * @param sum the withheld sum
   */
  LedgerFact withheldFact(ClaimRef from, UUID sum, LocalDate on) {
    return new LedgerFact(
        BookingKind.WITHHOLDING, on, projectNumber, from.measure(), from.claimId(), sum);
  }

  /**
   * Something of it is given back, as it is booked of the corrected claim.
   *
   * @param ofProject a claim of the project
   * @param source the withheld sum or the repayment
   */
  LedgerFact recoveredFact(ClaimRef ofProject, UUID source, LocalDate on) {
    return fact(BookingKind.RECOVERY, ofProject, source, on);
  }

  private LedgerFact fact(BookingKind kind, ClaimRef ofProject, UUID source, LocalDate on) {
    return new LedgerFact(kind, on, projectNumber, ofProject.measure(), claimId, source);
  }

  /** What of it is still to be withheld. */
  Money outstanding() {
    return terms.effect() == CorrectionEffect.WITHHELD && status == CorrectionStatus.IN_FORCE
        ? terms.amount().minus(withheld)
        : Money.ZERO;
  }

  void withhold(Money amount) {
    withheld = withheld.plus(amount);
  }

  /** What was withheld for it is payable again. */
  void release(Money amount) {
    withheld = withheld.minus(amount);
  }

  void repay(Money amount) {
    if (status != CorrectionStatus.IN_FORCE || !terms.recovers()) {
      throw FundingRefusal.NOTHING_TO_REPAY.with(terms.effect(), status);
    }
    Money remaining = terms.amount().minus(repaid);
    if (amount.compareTo(remaining) > 0) {
      throw FundingRefusal.REPAYMENT_ABOVE_CORRECTION
          .with(amount.amount(), remaining.amount())
          .limit(terms.amount())
          .used(repaid)
          .requested(amount)
          .remaining(remaining);
    }
    repaid = repaid.plus(amount);
  }

  void takeBack(Money repayment) {
    repaid = repaid.minus(repayment);
  }

  /** It was wrong. What was paid back is returned first. */
  CorrectionAnnulled annul(ClaimRef claim, String reason, String by) {
    CorrectionStatus next = status.become(CorrectionStatus.ANNULLED);
    if (repaid.compareTo(Money.ZERO) > 0) {
      throw FundingRefusal.CORRECTION_IS_PAID_BACK.with(repaid.amount());
    }
    status = next;
    annulledBy = by;
    annulmentReason = reason;
    return new CorrectionAnnulled(claim, id, terms.amount(), reason);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID claimId() {
    return claimId;
  }

  CorrectionTerms terms() {
    return terms;
  }

  /** As a list shows it. */
  CorrectionView view() {
    return view(null, null);
  }

  CorrectionView view(List<WithheldSum> from, List<Repayment.View> repayments) {
    return new CorrectionView(
        id,
        claimId,
        projectNumber,
        terms,
        postedBy,
        status,
        withheld,
        outstanding(),
        repaid,
        annulledBy,
        annulmentReason,
        from,
        repayments);
  }
}
