package lv.atbalsts.funding.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;

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

  /**
   * The first day on which enough was certified for a payment of an earlier day; nothing where what
   * is paid by each day from that one on was certified by it.
   */
  Optional<LocalDate> payableFrom(
      UUID claim, NavigableMap<LocalDate, Money> paid, LocalDate paidOn) {
    NavigableMap<LocalDate, Money> certified = new TreeMap<>();
    of(claim).stream()
        .filter(each -> each.decidedOn() != null)
        .forEach(each -> certified.merge(each.decidedOn(), each.certified(), Money::plus));
    return paid.tailMap(paidOn, true).keySet().stream()
        .filter(day -> by(day, paid).compareTo(by(day, certified)) > 0)
        .findFirst()
        .map(certified::higherKey);
  }

  private static Money by(LocalDate day, NavigableMap<LocalDate, Money> sums) {
    return sums.headMap(day, true).values().stream().reduce(Money.ZERO, Money::plus);
  }

  List<ClaimDecision> of(UUID claim) {
    return list("claimId = ?1 order by id", claim);
  }
}
