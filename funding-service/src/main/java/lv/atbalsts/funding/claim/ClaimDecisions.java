package lv.atbalsts.funding.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Decisions on claims; written under the lock of their claim only. */
@ApplicationScoped
class ClaimDecisions implements PanacheRepositoryBase<ClaimDecision, UUID> {

  Optional<ClaimDecision> waiting(UUID claim) {
    return find("claimId = ?1 and status = ?2", claim, ClaimDecision.Status.PROPOSED)
        .firstResultOptional();
  }

  Optional<ClaimDecision> of(UUID claim, UUID decision) {
    return find("claimId = ?1 and id = ?2", claim, decision).firstResultOptional();
  }

  /** The day of the first decision, since when money may be paid; what was parked comes later. */
  Optional<LocalDate> firstDay(UUID claim) {
    return of(claim).stream()
        .map(ClaimDecision::decidedOn)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  List<ClaimDecision> of(UUID claim) {
    return list("claimId = ?1 order by id", claim);
  }
}
