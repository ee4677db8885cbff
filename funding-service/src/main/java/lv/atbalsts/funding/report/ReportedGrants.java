package lv.atbalsts.funding.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.upstream.assessment.Granted;
import lv.atbalsts.funding.upstream.assessment.GrantedServices;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;

/** The grants that a report names. */
@ApplicationScoped
class ReportedGrants {

  /** For so long the events of a new grant may be on the way, also past an outage. */
  private static final Duration ON_THE_WAY = Duration.ofHours(1);

  private static final int RETRY_AFTER_SECONDS = 1;

  private final GrantedServices grants;
  private final Territories territories;
  private final Clock clock;

  ReportedGrants(GrantedServices grants, Territories territories, Clock clock) {
    this.grants = grants;
    this.territories = territories;
    this.clock = clock;
  }

  /** The grant, of one of the municipality's clients; 404 as {@link #of(Set, String, List)}. */
  Granted one(UUID id, String municipality) {
    return of(Set.of(id), municipality, List.of()).get(id);
  }

  /**
   * The grants, all of them of the municipality's clients.
   *
   * @param lines where the request names them
   * @throws RuntimeException the refusal 404 of the first that is not known, or another's: the
   *     answer is made of the id alone, so that nobody finds out which of the two it is
   */
  Map<UUID, Granted> of(Set<UUID> ids, String municipality, List<ReportedService> lines) {
    Map<UUID, Granted> known = grants.byId(ids, municipality, territories.lineage(municipality));
    ids.stream()
        .filter(id -> !known.containsKey(id))
        .sorted()
        .findFirst()
        .ifPresent(id -> refuse(id, known.keySet(), lines));
    return known;
  }

  private void refuse(UUID id, Set<UUID> known, List<ReportedService> lines) {
    Refusal refusal = FundingRefusal.GRANT_NOT_KNOWN_HERE.with(id).with("grantId", id);
    for (int index = 0; index < lines.size(); index++) {
      UUID named = lines.get(index).grantId();
      if (!known.contains(named)) {
        refusal.error("/lines/" + index + "/grantId", FundingRefusal.GRANT_NOT_KNOWN_HERE, named);
      }
    }
    Instant now = clock.instant();
    boolean isNew =
        Ids.madeAt(id)
            .filter(made -> made.isAfter(now.minus(ON_THE_WAY)) && !made.isAfter(now))
            .isPresent();
    throw (isNew ? refusal.retryAfter(RETRY_AFTER_SECONDS) : refusal);
  }
}
