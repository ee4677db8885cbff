package lv.atbalsts.funding.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.project.Project;
import lv.atbalsts.funding.split.rules.Deduction;
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

  ClaimSubmitted submit(LocalDate on) {
    status = status.become(ClaimStatus.SUBMITTED);
    submittedOn = on;
    return new ClaimSubmitted(id, projectId, project, measure, municipality, declared, on);
  }

  ClaimDecided decide(DecideClaim decision) {
    status = status.become(ClaimStatus.decided(declared, decision.certified(), decision.parked()));
    certified = decision.certified();
    deducted = decision.deducted();
    parked = decision.parked();
    checkedBy = decision.checkedBy().strip();
    approvedBy = decision.approvedBy().strip();
    decidedOn = decision.decidedOn();
    reason = decision.reason();
    return new ClaimDecided(
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
    if (paid.equals(certified)) {
      status = ClaimStatus.PAID;
    }
  }

  /** The EU share of what was deducted. */
  Money euDeducted() {
    return new Money(Deduction.euShare(euShare.amount(), deducted.amount(), declared.amount()));
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

  ClaimStatus status() {
    return status;
  }

  Money declared() {
    return declared;
  }

  LocalDate periodTo() {
    return periodTo;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  Money euShare() {
    return euShare;
  }

  ClaimDecisionView decision() {
    return decidedOn == null
        ? null
        : new ClaimDecisionView(
            certified, deducted, parked, checkedBy, approvedBy, decidedOn, reason);
  }

  /** The claim as its callers read it; lines is null where they are not asked for. */
  ClaimView view(List<ClaimLineView> lines) {
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
        decision(),
        paid,
        lines,
        version);
  }
}
