package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.split.rules.Proportion;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.values.Money;

/**
 * Whose what of claims is; written under the lock of the claim. What a decision says of a sum and
 * not of lines is divided in proportion to what waits of each.
 */
@ApplicationScoped
class MunicipalParts implements KeysetRepository<MunicipalPart> {

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
   * @param named what is deducted by line, by municipality
   */
  void decide(UUID claim, DecisionTerms terms, Map<String, Money> named) {
    Map<String, MunicipalPart> parts = of(claim);
    if (parts.isEmpty()) {
      return;
    }
    Map<String, Long> deducted = new HashMap<>();
    parts
        .keySet()
        .forEach(
            each ->
                deducted.put(
                    each,
                    Math.min(
                        named.getOrDefault(each, Money.ZERO).cents(),
                        parts.get(each).waits().cents())));
    long unnamed =
        terms.deducted().cents() - deducted.values().stream().mapToLong(Long::longValue).sum();
    Proportion.of(unnamed, rest(parts, deducted))
        .forEach((whose, cents) -> deducted.merge(whose, cents, Long::sum));
    SortedMap<String, Long> parked = Proportion.of(terms.parked().cents(), rest(parts, deducted));
    parts.forEach(
        (whose, part) ->
            part.decide(Money.ofCents(deducted.get(whose)), Money.ofCents(parked.get(whose))));
  }

  private static Map<String, Long> rest(
      Map<String, MunicipalPart> parts, Map<String, Long> deducted) {
    Map<String, Long> rest = new HashMap<>();
    parts.forEach((whose, part) -> rest.put(whose, part.waits().cents() - deducted.get(whose)));
    return rest;
  }

  /** Divides a payment among those of whose services something is certified and not paid. */
  SortedMap<String, Money> pay(UUID claim, Money amount) {
    Map<String, MunicipalPart> parts = of(claim);
    SortedMap<String, Money> paid = new TreeMap<>();
    if (parts.isEmpty()) {
      return paid;
    }
    Map<String, Long> unpaid = new HashMap<>();
    parts.forEach((whose, part) -> unpaid.put(whose, part.unpaid().cents()));
    Proportion.of(amount.cents(), unpaid)
        .forEach(
            (whose, cents) -> {
              if (cents > 0) {
                paid.put(whose, Money.ofCents(cents));
                parts.get(whose).pay(Money.ofCents(cents));
              }
            });
    return paid;
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
