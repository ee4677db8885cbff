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

  /** The one of a provider or registration that waits for the registrar. */
  Optional<ChangeProposal> waiting(UUID subjectId) {
    return find("subjectId = ?1 and status = ?2", subjectId, ProposalStatus.PROPOSED)
        .firstResultOptional();
  }
}
