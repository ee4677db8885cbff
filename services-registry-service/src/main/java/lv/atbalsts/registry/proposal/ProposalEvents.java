package lv.atbalsts.registry.proposal;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What is told of changes that providers propose; what they say stays in the register. */
public sealed interface ProposalEvents extends Fact {

  UUID proposalId();

  @Override
  default UUID subject() {
    return proposalId();
  }

  /** A provider proposes a change of itself or of a registration. */
  @EventType("ChangeProposed.v1")
  record ChangeProposed(UUID proposalId, String provider, ProposalKind kind, UUID subjectId)
      implements ProposalEvents {}

  /** The registrar has accepted it; the correction is told by an event of its own. */
  @EventType("ChangeAccepted.v1")
  record ChangeAccepted(UUID proposalId, UUID subjectId, LocalDate decidedOn)
      implements ProposalEvents {}

  @EventType("ChangeRefused.v1")
  record ChangeRefused(UUID proposalId, UUID subjectId, LocalDate decidedOn, String reason)
      implements ProposalEvents {}

  /** The provider takes it back. */
  @EventType("ChangeWithdrawn.v1")
  record ChangeWithdrawn(UUID proposalId, UUID subjectId) implements ProposalEvents {}
}
