package lv.atbalsts.funding.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimCheckWithdrawn;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimChecked;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDecided;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDrafted;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDropped;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimRef;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimReturned;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimSubmitted;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimWithdrawn;
import lv.atbalsts.funding.claim.ClaimRequests.DraftClaim;
import lv.atbalsts.funding.claim.ClaimView.ClaimCheckView;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** A region's claim: what it declares, what CFLA certifies of it, what is paid. */
@Entity
public class Claim implements Identified {

  @Id private UUID id;
  private UUID projectId;

  @Column(name = "project")
  private String projectNumber;

  private String measure;
  private String municipality;
  private LocalDate periodFrom;
  private LocalDate periodTo;

  @Enumerated(EnumType.STRING)
  private ClaimStatus status;

  private Money declared;
  private Money euShare;
  private Money stateShare;
  private Money municipalShare;
  private LocalDate submittedOn;
  private LocalDate sentBackOn;
  private String sentBackReason;
  @Embedded private ClaimDecisionSum decision;
  private Money paid;
  @Version private int version;

  protected Claim() {}

  Claim(Project project, String municipality, DraftClaim request, Split shares) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.projectNumber = project.number();
    this.measure = project.measure();
    this.municipality = municipality;
    this.periodFrom = request.periodFrom();
    this.periodTo = request.periodTo();
    this.status = ClaimStatus.DRAFT;
    this.declared = new Money(shares.total());
    this.euShare = new Money(shares.eu());
    this.stateShare = new Money(shares.state());
    this.municipalShare = new Money(shares.municipal());
    this.paid = Money.ZERO;
  }

  ClaimDrafted drafted() {
    return new ClaimDrafted(ref(), periodFrom, periodTo, declared);
  }

  ClaimSubmitted submit(LocalDate on, LocalDate today) {
    ClaimStatus next = status.become(ClaimStatus.SUBMITTED);
    StepDates.refuseOutOfOrder("/submittedOn", on, lastStep(), today);
    status = next;
    submittedOn = on;
    return new ClaimSubmitted(ref(), declared, on);
  }

  /** The region does not claim it. */
  ClaimDropped drop(String reason, LocalDate today) {
    status = status.become(ClaimStatus.DROPPED);
    sentBackOn = today;
    sentBackReason = reason;
    return new ClaimDropped(ref(), declared, today, reason);
  }

  /** The region takes it back: it is a draft again. */
  ClaimWithdrawn withdraw(LocalDate on, String reason, LocalDate today) {
    comeBack(ClaimStatus.DRAFT, "/withdrawnOn", on, reason, today);
    return new ClaimWithdrawn(ref(), on, reason);
  }

  /** CFLA sends it back to the region. */
  ClaimReturned sendBack(LocalDate on, String reason, LocalDate today) {
    comeBack(ClaimStatus.RETURNED, "/returnedOn", on, reason, today);
    return new ClaimReturned(ref(), on, reason);
  }

  private void comeBack(
      ClaimStatus to, String pointer, LocalDate on, String reason, LocalDate today) {
    ClaimStatus next = status.become(to);
    StepDates.refuseOutOfOrder(pointer, on, lastStep(), today);
    status = next;
    submittedOn = null;
    sentBackOn = on;
    sentBackReason = reason;
  }

  /**
   * An official proposes a decision on what waits: all that is declared, later what is parked.
   *
   * @throws RuntimeException the refusal 409 where nothing waits, 422 where the amounts are wrong
   */
  ClaimDecision check(DecisionTerms proposal, String official, OffsetDateTime at) {
    if (!isParked()) {
      status.become(ClaimStatus.decided(declared, proposal.certified(), proposal.parked()));
    }
    proposal.refuseUnlessSumOf(decision == null ? declared : decision.parked());
    return new ClaimDecision(id, projectNumber, proposal, official, at);
  }

  private boolean isParked() {
    return decision != null && decision.parked().compareTo(Money.ZERO) > 0;
  }

  ClaimChecked checked(ClaimDecision check) {
    DecisionTerms proposal = check.terms();
    return new ClaimChecked(
        ref(), check.id(), proposal.certified(), proposal.deducted(), proposal.parked());
  }

  ClaimCheckWithdrawn checkWithdrawn(ClaimDecision check, String reason) {
    return new ClaimCheckWithdrawn(ref(), check.id(), reason);
  }

  /**
   * Decides on what waits. Certified, deducted and parked sum to declared before and after; what
   * was paid already stays paid.
   */
  ClaimDecided decide(ClaimDecision approved, LocalDate today) {
    ClaimDecisionSum sum = ClaimDecisionSum.of(approved, isParked() ? decision : null);
    ClaimStatus outcome = ClaimStatus.decided(declared, sum.certified(), sum.parked());
    ClaimStatus next = isParked() ? outcome : status.become(outcome);
    StepDates.refuseOutOfOrder("/decidedOn", approved.decidedOn(), lastStep(), today);
    status = next;
    decision = sum;
    ClaimDecided fact =
        new ClaimDecided(
            ref(),
            status,
            declared,
            sum.certified(),
            sum.deducted(),
            sum.parked(),
            sum.decidedOn());
    paidWhole();
    return fact;
  }

  private void paidWhole() {
    if (paid.compareTo(Money.ZERO) > 0 && paid.equals(decision.certified())) {
      status = ClaimStatus.PAID;
    }
  }

  /**
   * Pays a part or all of what is certified; the claim is PAID when nothing remains.
   *
   * @param first the first day on which so much is certified
   * @throws RuntimeException the refusal 409 before a decision or after the last payment, 422 where
   *     the payment is above what remains or its day is wrong
   */
  void pay(Money amount, LocalDate on, LocalDate first, LocalDate today) {
    status.become(ClaimStatus.PAID);
    Money after = paid.plus(amount);
    Money certified = decision.certified();
    if (after.compareTo(certified) > 0) {
      Money remaining = certified.minus(paid);
      throw FundingRefusal.PAYMENT_ABOVE_WHAT_REMAINS
          .with(amount.amount(), remaining.amount())
          .limit(certified)
          .used(paid)
          .requested(amount)
          .remaining(remaining);
    }
    StepDates.refuseOutOfOrder("/paidOn", on, first, today);
    paid = after;
    paidWhole();
  }

  /** The day before which the next step is not. */
  private LocalDate lastStep() {
    return Stream.of(periodTo, sentBackOn, submittedOn, decidedOn())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** The day of the latest decision; null before the first. */
  LocalDate decidedOn() {
    return decision == null ? null : decision.decidedOn();
  }

  @Override
  public UUID id() {
    return id;
  }

  /** How events name it. */
  public ClaimRef ref() {
    return new ClaimRef(id, projectId, projectNumber, measure, municipality);
  }

  public Money paid() {
    return paid;
  }

  Money declared() {
    return declared;
  }

  boolean isRejected() {
    return status == ClaimStatus.REJECTED;
  }

  /** The claim as a list shows it. */
  ClaimView view() {
    return view(null, null);
  }

  ClaimView view(List<ClaimLine> lines, List<ClaimCheckView> checks) {
    return new ClaimView(
        id,
        projectNumber,
        municipality,
        periodFrom,
        periodTo,
        status,
        declared,
        euShare,
        stateShare,
        municipalShare,
        submittedOn,
        sentBackOn,
        sentBackReason,
        decision,
        checks,
        paid,
        lines,
        version);
  }
}
