package lv.atbalsts.registry.proposal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.proposal.ProposalEvents.ChangeAccepted;
import lv.atbalsts.registry.proposal.ProposalEvents.ChangeProposed;
import lv.atbalsts.registry.proposal.ProposalEvents.ChangeRefused;
import lv.atbalsts.registry.proposal.ProposalEvents.ChangeWithdrawn;
import lv.atbalsts.registry.proposal.ProposalRequests.AcceptChange;
import lv.atbalsts.registry.proposal.ProposalRequests.RefuseChange;
import lv.atbalsts.registry.rules.RegisterDateRules;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A correction that a provider proposes; the registrar decides. */
@Entity
class ChangeProposal implements Identified {

  @Id private UUID id;
  private String provider;

  @Enumerated(EnumType.STRING)
  private ProposalKind kind;

  private UUID subjectId;

  @JdbcTypeCode(SqlTypes.JSON)
  private JsonNode proposed;

  @JdbcTypeCode(SqlTypes.JSON)
  private JsonNode differences;

  private LocalDate proposedOn;

  @Enumerated(EnumType.STRING)
  private ProposalStatus status;

  private LocalDate decidedOn;
  private String reason;
  @Version private int version;

  protected ChangeProposal() {}

  /**
   * Of a provider.
   *
   * @param proposed the correction as the registrar would send it
   */
  ChangeProposal(
      String provider, ProposalKind kind, UUID subjectId, JsonNode proposed, LocalDate today) {
    this.id = Ids.next();
    this.provider = provider;
    this.kind = kind;
    this.subjectId = subjectId;
    this.proposed = proposed;
    this.proposedOn = today;
    this.status = ProposalStatus.PROPOSED;
  }

  ChangeProposed proposed() {
    return new ChangeProposed(id, provider, kind, subjectId);
  }

  ChangeAccepted accept(AcceptChange given, LocalDate today) {
    decide(ProposalStatus.ACCEPTED, given.decidedOn(), today);
    return new ChangeAccepted(id, subjectId, decidedOn);
  }

  /** Accepted by a renewal, whose decision may be of a day before the proposal. */
  ChangeAccepted renewed(LocalDate day, LocalDate today) {
    return accept(new AcceptChange(day.isBefore(proposedOn) ? proposedOn : day), today);
  }

  ChangeRefused refuse(RefuseChange given, LocalDate today) {
    decide(ProposalStatus.REFUSED, given.decidedOn(), today);
    reason = given.reason();
    return new ChangeRefused(id, subjectId, decidedOn, reason);
  }

  ChangeWithdrawn withdraw() {
    status = status.become(ProposalStatus.WITHDRAWN);
    return new ChangeWithdrawn(id, subjectId);
  }

  private void decide(ProposalStatus next, LocalDate day, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/decidedOn", day, today);
    RegisterDateRules.notBefore(errors, "/decidedOn", day, proposedOn);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(next);
    decidedOn = day;
  }

  /** Keeps what it would have changed when it was decided of or taken back. */
  void keep(JsonNode differences) {
    this.differences = differences;
  }

  /** What it would have changed when it was decided of or taken back; null while it waits. */
  JsonNode kept() {
    return differences;
  }

  ProposalView view(long subjectVersion, Change change, List<FieldDifference> differences) {
    return new ProposalView(
        id,
        provider,
        kind,
        subjectId,
        proposedOn,
        change.correctedOn(),
        change.reason(),
        status,
        decidedOn,
        reason,
        differences,
        subjectVersion);
  }

  /** Of which day a proposed correction is, and why. */
  record Change(LocalDate correctedOn, String reason) {}

  @Override
  public UUID id() {
    return id;
  }

  JsonNode correction() {
    return proposed;
  }

  String provider() {
    return provider;
  }

  ProposalStatus status() {
    return status;
  }

  ProposalKind kind() {
    return kind;
  }

  UUID subjectId() {
    return subjectId;
  }
}
