package lv.atbalsts.registry.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.registry.overview.OverviewPart;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItem;
import lv.atbalsts.registry.overview.OverviewPart.OverviewItemKind;
import lv.atbalsts.registry.overview.OverviewPart.OverviewSubject;
import lv.atbalsts.registry.overview.OverviewSource;

@ApplicationScoped
class ChangeProposals implements KeysetRepository<ChangeProposal>, OverviewSource {

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

  @Override
  public OverviewPart of(String provider, LocalDate today, LocalDate until) {
    return OverviewPart.of(
        OverviewSubject.CHANGE_PROPOSAL,
        list("provider", provider),
        ChangeProposal::status,
        each ->
            each.status() == ProposalStatus.PROPOSED
                ? Stream.of(new OverviewItem(OverviewItemKind.CHANGE_UNDECIDED, each.id(), null))
                : Stream.empty());
  }
}
