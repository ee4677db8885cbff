package lv.atbalsts.registry.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class ChangeProposals implements KeysetRepository<ChangeProposal> {

  @Override
  public String noun() {
    return "change proposal";
  }

  /** The one of a provider or registration that waits for the registrar, of each kind. */
  Optional<ChangeProposal> waiting(UUID subjectId, ProposalKind kind) {
    return find(
            "subjectId = ?1 and kind = ?2 and status = ?3",
            subjectId,
            kind,
            ProposalStatus.PROPOSED)
        .firstResultOptional();
  }
}
