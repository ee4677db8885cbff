package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.claim.LineDecisions.LineSums;
import lv.atbalsts.funding.split.rules.Proportion;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.values.Money;

/**
 * Whose what of claims is; written under the lock of the claim. What a decision says of a sum and
 * not of lines is divided in proportion to what waits of each.
 */
@ApplicationScoped
class MunicipalParts implements KeysetRepository<MunicipalPart> {

  private final Sql sql;

  MunicipalParts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "claim part";
  }

  /** A claim is made of these lines, in place of all it was made of. */
  void draw(Claim claim, List<ClaimLine> lines) {
    delete("claimId", claim.id());
    Map<String, Money> declared = new TreeMap<>();
    lines.forEach(line -> declared.merge(line.municipality(), line.amount(), Money::plus));
    declared.forEach((whose, amount) -> persist(new MunicipalPart(claim, whose, amount)));
    flush();
  }

  /**
   * A decision on all that waits of a claim.
   *
   * @param named what is deducted and parked by line, by municipality
   */
  void decide(UUID claim, DecisionTerms terms, Map<String, LineSums> named) {
    Map<String, MunicipalPart> parts = of(claim);
    if (parts.isEmpty()) {
      return;
    }
    Map<String, Long> waits = new HashMap<>();
    parts.forEach((whose, part) -> waits.put(whose, part.waits().cents()));
    Map<String, Long> deducted = divided(terms.deducted(), named, LineSums::deducted, waits);
    deducted.forEach((whose, cents) -> waits.merge(whose, -cents, Long::sum));
    Map<String, Long> parked = divided(terms.parked(), named, LineSums::parked, waits);
    parts.forEach(
        (whose, part) ->
            part.decide(Money.ofCents(deducted.get(whose)), Money.ofCents(parked.get(whose))));
  }

  /** What is named is its municipality's; the rest of a sum is divided. */
  private static Map<String, Long> divided(
      Money sum,
      Map<String, LineSums> named,
      Function<LineSums, Money> amount,
      Map<String, Long> waits) {
    Map<String, Long> divided = new HashMap<>();
    Map<String, Long> rest = new HashMap<>();
    waits.forEach(
        (whose, cents) -> {
          long own =
              Math.min(amount.apply(named.getOrDefault(whose, LineSums.NONE)).cents(), cents);
          divided.put(whose, own);
          rest.put(whose, cents - own);
        });
    long unnamed = sum.cents() - divided.values().stream().mapToLong(Long::longValue).sum();
    Proportion.of(unnamed, rest).forEach((whose, cents) -> divided.merge(whose, cents, Long::sum));
    return divided;
  }

  /** Divides a payment among those of whose services something is certified and unpaid. */
  SortedMap<String, Money> pay(UUID claim, Money amount) {
    return divide(claim, amount, MunicipalPart::unpaid, MunicipalPart::pay);
  }

  /** Divides what is withheld as a payment is. */
  void withhold(UUID claim, Money amount) {
    divide(claim, amount, MunicipalPart::unpaid, MunicipalPart::withhold);
  }

  /** Divides what is payable again among those of whom it was withheld. */
  void payAgain(UUID claim, Money amount) {
    divide(
        claim,
        amount,
        part -> part.sums().withheld(),
        (part, more) -> part.withhold(Money.ZERO.minus(more)));
  }

  private SortedMap<String, Money> divide(
      UUID claim,
      Money amount,
      Function<MunicipalPart, Money> most,
      BiConsumer<MunicipalPart, Money> verb) {
    Map<String, MunicipalPart> parts = of(claim);
    SortedMap<String, Money> divided = new TreeMap<>();
    if (parts.isEmpty()) {
      return divided;
    }
    Map<String, Long> its = new HashMap<>();
    parts.forEach((whose, part) -> its.put(whose, most.apply(part).cents()));
    Proportion.of(amount.cents(), its)
        .forEach(
            (whose, cents) -> {
              if (cents > 0) {
                divided.put(whose, Money.ofCents(cents));
                verb.accept(parts.get(whose), Money.ofCents(cents));
              }
            });
    return divided;
  }

  /**
   * What of a claim is paid or withheld, in cents, by municipality; empty for what is none's.
   *
   * @param claim written to the database, as are its parts
   */
  Map<String, Long> settled(UUID claim) {
    return sql
        .query(
            """
            with part as (
              select municipality, paid + withheld as settled from municipal_part where claim_id = ?)
            select municipality, settled from part
            union all
            select '', paid + withheld - (select coalesce(sum(settled), 0) from part)
            from claim where id = ?
            """,
            row -> Map.entry(row.getString(1), new Money(row.getBigDecimal(2)).cents()),
            claim,
            claim)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The sums of each municipality. */
  Map<String, PartSums> sums(UUID claim) {
    return list("claimId", claim).stream()
        .collect(Collectors.toMap(MunicipalPart::municipality, MunicipalPart::sums));
  }

  private Map<String, MunicipalPart> of(UUID claim) {
    return list("claimId", claim).stream()
        .collect(Collectors.toMap(MunicipalPart::municipality, Function.identity()));
  }
}
