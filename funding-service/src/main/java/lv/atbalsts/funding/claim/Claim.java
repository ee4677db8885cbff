package lv.atbalsts.funding.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimCheckWithdrawn;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimChecked;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDrafted;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimDropped;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimReturned;
import lv.atbalsts.funding.claim.ClaimEvents.ClaimWithdrawn;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;

/** A region's claim: what it declares, what CFLA certifies of it, what is paid. */
@Entity
public class Claim {

  @Id private UUID id;
  private UUID projectId;
  private String project;
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
  private Money certified;
  private Money deducted;
  private Money parked;
  private String checkedBy;
  private String approvedBy;
  private LocalDate decidedOn;
  private String reason;
  private Money paid;
  @Version private int version;

  protected Claim() {}

  Claim(Project project, String municipality, DraftClaim request, Split shares) {
    this.id = Ids.next();
    this.projectId = project.id();
    this.project = project.number();
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
    return new ClaimDrafted(
        id, projectId, project, measure, municipality, periodFrom, periodTo, declared);
  }

  ClaimSubmitted submit(LocalDate on) {
    status = status.become(ClaimStatus.SUBMITTED);
    submittedOn = on;
    return new ClaimSubmitted(id, projectId, project, measure, municipality, declared, on);
  }

  /** The region does not claim it. */
  ClaimDropped drop(LocalDate on, String why) {
    status = status.become(ClaimStatus.DROPPED);
    sentBackOn = on;
    sentBackReason = why;
    return new ClaimDropped(id, projectId, project, measure, municipality, declared, on, why);
  }

  /** The region takes it back: it is a draft again. */
  ClaimWithdrawn withdraw(LocalDate on, String why) {
    sendBack(ClaimStatus.DRAFT, on, why);
    return new ClaimWithdrawn(id, projectId, project, measure, municipality, on, why);
  }

  /** CFLA sends it back to the region. */
  ClaimReturned sendBack(LocalDate on, String why) {
    sendBack(ClaimStatus.RETURNED, on, why);
    return new ClaimReturned(id, projectId, project, measure, municipality, on, why);
  }

  private void sendBack(ClaimStatus to, LocalDate on, String why) {
    status = status.become(to);
    submittedOn = null;
    sentBackOn = on;
    sentBackReason = why;
  }

  /** What no decision is on yet: all that is declared, later what is parked. */
  Money waits() {
    return decidedOn == null ? declared : parked;
  }

  /** Refuses with 409 where the claim is not submitted, or nothing of it is parked any more. */
  void requireWaiting(ProposeDecision proposal) {
    if (!isParked()) {
      status.become(ClaimStatus.decided(declared, proposal.certified(), proposal.parked()));
    }
  }

  private boolean isParked() {
    return decidedOn != null && parked.compareTo(Money.ZERO) > 0;
  }

  ClaimChecked checked(ClaimDecision decision) {
    return new ClaimChecked(
        id,
        projectId,
        project,
        measure,
        municipality,
        decision.id(),
        decision.certified(),
        decision.deducted(),
        decision.parked());
  }

  ClaimCheckWithdrawn checkWithdrawn(ClaimDecision decision, String why) {
    return new ClaimCheckWithdrawn(
        id, projectId, project, measure, municipality, decision.id(), why);
  }

  /**
   * Decides on what waits. Certified, deducted and parked sum to declared before and after; what
   * was paid already stays paid.
   */
  ClaimDecided decide(ClaimDecision decision) {
    Money allCertified = decision.certified();
    Money allDeducted = decision.deducted();
    if (isParked()) {
      allCertified = allCertified.plus(certified);
      allDeducted = allDeducted.plus(deducted);
      status = ClaimStatus.decided(declared, allCertified, decision.parked());
    } else {
      status = status.become(ClaimStatus.decided(declared, allCertified, decision.parked()));
    }
    certified = allCertified;
    deducted = allDeducted;
    parked = decision.parked();
    checkedBy = decision.checkedBy();
    approvedBy = decision.approvedBy();
    decidedOn = decision.decidedOn();
    reason = decision.reason();
    ClaimDecided fact =
        new ClaimDecided(
            id,
            projectId,
            project,
            measure,
            municipality,
            status,
            declared,
            certified,
            deducted,
            parked,
            decidedOn);
    paidWhole();
    return fact;
  }

  private void paidWhole() {
    if (paid.compareTo(Money.ZERO) > 0 && paid.equals(certified)) {
      status = ClaimStatus.PAID;
    }
  }

  /**
   * Pays a part or all of what is certified; the claim is PAID when nothing remains.
   *
   * @throws RuntimeException the refusal 409 before a decision or after the last payment, 422 where
   *     the payment is above what remains
   */
  public void pay(Money amount) {
    status.become(ClaimStatus.PAID);
    Money after = paid.plus(amount);
    if (after.compareTo(certified) > 0) {
      Money remaining = certified.minus(paid);
      Refusal.of("FND-0038", 422)
          .args(amount.amount(), remaining.amount())
          .rule("FUN-14")
          .limit(certified)
          .used(paid)
          .requested(amount)
          .remaining(remaining)
          .raise();
    }
    paid = after;
    paidWhole();
  }

  public UUID id() {
    return id;
  }

  public UUID projectId() {
    return projectId;
  }

  public String project() {
    return project;
  }

  public String measure() {
    return measure;
  }

  public String municipality() {
    return municipality;
  }

  public LocalDate decidedOn() {
    return decidedOn;
  }

  public Money paid() {
    return paid;
  }

  Money declared() {
    return declared;
  }

  ClaimStatus status() {
    return status;
  }

  /** The day before which the next step is not. */
  LocalDate lastStep() {
    return Stream.of(periodTo, sentBackOn, submittedOn, decidedOn)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  ClaimDecisionView decision() {
    return decidedOn == null
        ? null
        : new ClaimDecisionView(
            certified, deducted, parked, checkedBy, approvedBy, decidedOn, reason);
  }

  /** The claim as its callers read it; lines and checks are null where they are not asked for. */
  ClaimView view(List<ClaimLineView> lines, List<ClaimCheckView> checks) {
    return new ClaimView(
        id,
        project,
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
        decision(),
        checks,
        paid,
        lines,
        version);
  }
}
