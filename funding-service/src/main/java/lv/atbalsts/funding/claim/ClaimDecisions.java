package lv.atbalsts.funding.claim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Money;

/** Decisions on claims; written under the lock of their claim only. */
@ApplicationScoped
class ClaimDecisions implements PanacheRepositoryBase<ClaimDecision, UUID> {

  private static final String CERTIFIED =
      """
      select claim_id, sum(claim_decision.certified)
      from claim_decision join claim on claim.id = claim_id
      where level = 'REGION' and claim_decision.status = 'APPROVED'
        and claim_decision.decided_on <= ?
      group by claim_id
      """;

  private final Sql sql;

  ClaimDecisions(Sql sql) {
    this.sql = sql;
  }

  /** What was certified of claims of regions by a day; of one that was decided on before it. */
  Map<UUID, Money> certifiedBy(LocalDate day) {
    return sql
        .query(
            CERTIFIED,
            row -> Map.entry(row.getObject(1, UUID.class), new Money(row.getBigDecimal(2))),
            day)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<ClaimDecision> waiting(UUID claim) {
    return find("claimId = ?1 and status = ?2", claim, ClaimDecision.Status.PROPOSED)
        .firstResultOptional();
  }

  Optional<ClaimDecision> of(UUID claim, UUID decision) {
    return find("claimId = ?1 and id = ?2", claim, decision).firstResultOptional();
  }

  /**
   * The first day on which an amount can be paid, so that what is paid by each day was certified by
   * it.
   */
  Optional<LocalDate> payableFrom(UUID claim, Money amount, NavigableMap<LocalDate, Money> paid) {
    NavigableMap<LocalDate, Money> certified = new TreeMap<>();
    of(claim).stream()
        .filter(each -> each.decidedOn() != null)
        .forEach(each -> certified.merge(each.decidedOn(), each.terms().certified(), Money::plus));
    LocalDate lastTooEarly =
        Stream.concat(paid.keySet().stream(), certified.keySet().stream())
            .filter(day -> by(day, paid).plus(amount).compareTo(by(day, certified)) > 0)
            .max(Comparator.naturalOrder())
            .orElse(LocalDate.MIN);
    return Optional.ofNullable(certified.higherKey(lastTooEarly));
  }

  private static Money by(LocalDate day, NavigableMap<LocalDate, Money> sums) {
    return sums.headMap(day, true).values().stream().reduce(Money.ZERO, Money::plus);
  }

  List<ClaimDecision> of(UUID claim) {
    return list("claimId = ?1 order by id", claim);
  }
}
