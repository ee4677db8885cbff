package lv.atbalsts.funding.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.values.Reference;
import lv.atbalsts.kit.workflow.Workflow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A decision on what waits of a claim: one official checks and proposes it, another approves it
 * (FUN-13). Who they are is who is signed in, never what a request says.
 */
@Entity
class ClaimDecision {

  @Id private UUID id;
  private UUID claimId;
  private String project;

  @Enumerated(EnumType.STRING)
  private Status status;

  private Money certified;
  private Money deducted;
  private Money parked;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private UUID[] releases;

  private String reason;
  private String checkedBy;
  private String checkedByKey;
  private OffsetDateTime checkedAt;
  private String approvedBy;
  private String approvedByKey;
  private OffsetDateTime approvedAt;
  private LocalDate decidedOn;
  private String withdrawnBy;
  private String withdrawalReason;

  protected ClaimDecision() {}

  ClaimDecision(Claim claim, ProposeDecision proposal, String official, OffsetDateTime at) {
    this.id = Ids.next();
    this.claimId = claim.id();
    this.project = claim.project();
    this.status = Status.PROPOSED;
    this.certified = proposal.certified();
    this.deducted = proposal.deducted();
    this.parked = proposal.parked();
    this.releases = proposal.released().toArray(UUID[]::new);
    this.reason = proposal.reason();
    this.checkedBy = official;
    this.checkedByKey = Reference.form(official);
    this.checkedAt = at;
  }

  /**
   * Another official agrees.
   *
   * @throws RuntimeException the refusal 422 where it is the one who checked, 409 where the
   *     proposal does not wait any more
   */
  void approve(String official, LocalDate on, OffsetDateTime at) {
    status = status.become(Status.APPROVED);
    if (Reference.form(official).equals(checkedByKey)) {
      Refusal.of("FND-0036", 422)
          .rule("FUN-13")
          .legalBasis("MK 77/2015; KPVIS four-eyes principle")
          .raise();
    }
    approvedBy = official;
    approvedByKey = Reference.form(official);
    approvedAt = at;
    decidedOn = on;
  }

  void withdraw(String official, String why) {
    status = status.become(Status.WITHDRAWN);
    withdrawnBy = official;
    withdrawalReason = why;
  }

  UUID id() {
    return id;
  }

  Money certified() {
    return certified;
  }

  Money deducted() {
    return deducted;
  }

  Money parked() {
    return parked;
  }

  List<UUID> releases() {
    return List.of(releases);
  }

  String reason() {
    return reason;
  }

  String checkedBy() {
    return checkedBy;
  }

  String approvedBy() {
    return approvedBy;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  ClaimCheckView view() {
    return new ClaimCheckView(
        id,
        status,
        certified,
        deducted,
        parked,
        releases(),
        reason,
        checkedBy,
        checkedAt,
        approvedBy,
        approvedAt,
        decidedOn,
        withdrawnBy,
        withdrawalReason);
  }

  /** Where a decision is between its two officials. */
  enum Status implements Workflow<Status> {
    PROPOSED,
    APPROVED,
    WITHDRAWN;

    @Override
    public Set<Status> successors() {
      return this == PROPOSED ? Set.of(APPROVED, WITHDRAWN) : Set.of();
    }
  }
}
