package lv.atbalsts.funding.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.claim.ClaimView.ClaimCheckView;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.workflow.Workflow;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A decision on what waits of a claim: one official checks and proposes it, another approves it
 * (FUN-13). Who they are is who is signed in, never what a request says.
 */
@Entity
class ClaimDecision implements Identified {

  @Id private UUID id;
  private UUID claimId;

  @Column(name = "project")
  private String projectNumber;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Embedded private DecisionTerms terms;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> authorKeys;

  private String checkedBy;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> checkedByKeys;

  private OffsetDateTime checkedAt;
  private String approvedBy;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> approvedByKeys;

  private OffsetDateTime approvedAt;
  private LocalDate decidedOn;
  private String withdrawnBy;
  private String withdrawalReason;

  protected ClaimDecision() {}

  ClaimDecision(
      UUID claimId,
      String projectNumber,
      Set<String> authors,
      DecisionTerms proposal,
      Signer official,
      OffsetDateTime at) {
    if (official.isAmong(authors)) {
      throw FundingRefusal.AUTHOR_DECIDES.with();
    }
    this.id = Ids.next();
    this.claimId = claimId;
    this.projectNumber = projectNumber;
    this.status = Status.PROPOSED;
    this.terms = proposal;
    this.authorKeys = List.copyOf(authors);
    this.checkedBy = official.name();
    this.checkedByKeys = official.keys();
    this.checkedAt = at;
  }

  /**
   * Another official agrees.
   *
   * @throws RuntimeException the refusal 422 where it is the one who checked or an author of the
   *     claim, 409 where the proposal does not wait
   */
  void approve(Signer official, LocalDate on, OffsetDateTime at) {
    Status next = status.become(Status.APPROVED);
    if (official.isAmong(authorKeys)) {
      throw FundingRefusal.AUTHOR_DECIDES.with();
    }
    if (official.isAmong(checkedByKeys)) {
      throw FundingRefusal.CHECKER_AND_APPROVER_ARE_ONE_PERSON.with();
    }
    status = next;
    approvedBy = official.name();
    approvedByKeys = official.keys();
    approvedAt = at;
    decidedOn = on;
  }

  void withdraw(String official, String reason) {
    status = status.become(Status.WITHDRAWN);
    withdrawnBy = official;
    withdrawalReason = reason;
  }

  @Override
  public UUID id() {
    return id;
  }

  DecisionTerms terms() {
    return terms;
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
        terms,
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
