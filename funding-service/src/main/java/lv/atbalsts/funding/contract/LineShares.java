package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.contract.ClaimLineParts.LinePart;
import lv.atbalsts.funding.contract.ContractLineTerms.LineKey;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.kit.values.Money;

/**
 * What claims take of the budget lines of a contract, where it has any. All of it runs under the
 * lock of the contract's budget.
 */
@ApplicationScoped
class LineShares {

  private final ContractVersions versions;
  private final ContractLines lines;
  private final ClaimLineParts parts;
  private final Territories territories;

  LineShares(
      ContractVersions versions,
      ContractLines lines,
      ClaimLineParts parts,
      Territories territories) {
    this.versions = versions;
    this.lines = lines;
    this.parts = parts;
    this.territories = territories;
  }

  /** Takes what a claim asks for from the lines of the latest version. */
  void take(UUID projectId, String project, UUID claim, List<ClaimedService> services) {
    List<ContractLine> live = live(projectId);
    if (live.isEmpty()) {
      return;
    }
    SortedMap<LineKey, BigDecimal> asked = new TreeMap<>(Comparator.comparing(LineKey::toString));
    services.forEach(each -> asked.merge(each.key(), each.amount(), BigDecimal::add));
    Map<LineKey, Money> taken = new LinkedHashMap<>();
    asked.entrySet().stream()
        .sorted(Map.Entry.comparingByValue()) // what is given back is there to be taken
        .forEach(each -> take(live, each.getKey(), new Money(each.getValue()), taken));
    parts.put(
        claim,
        projectId,
        project,
        taken.entrySet().stream()
            .map(each -> LinePart.of(each.getKey(), each.getValue()))
            .toList());
    lines.flush();
  }

  private List<ContractLine> live(UUID projectId) {
    List<ContractLine> live =
        versions.latest(projectId).map(version -> lines.of(version.id())).orElse(List.of());
    if (live.isEmpty() && lines.any(projectId)) {
      throw FundingRefusal.VERSION_WITHOUT_LINES.with();
    }
    return live;
  }

  private void take(List<ContractLine> live, LineKey key, Money amount, Map<LineKey, Money> taken) {
    List<ContractLine> own = own(live, key);
    Money left = amount;
    for (ContractLine line : own) {
      Money here =
          amount.isNegative()
              ? Money.ZERO.minus(line.giveUpTo(Money.ZERO.minus(left)))
              : line.takeUpTo(left);
      taken.merge(line.key(), here, Money::plus);
      left = left.minus(here);
    }
    if (left.isNegative()) {
      throw FundingRefusal.DIFFERENCE_WAITS.with(amount.amount()).requested(amount);
    }
    if (left.cents() > 0) {
      Money remaining = amount.minus(left);
      throw FundingRefusal.MORE_THAN_LINE
          .with(amount.amount(), remaining.amount(), key)
          .limit(sum(own, line -> line.terms().amount()))
          .used(sum(own, ContractLine::used).minus(remaining))
          .requested(amount)
          .remaining(remaining);
    }
  }

  private static Money sum(List<ContractLine> lines, Function<ContractLine, Money> amount) {
    return lines.stream().map(amount).reduce(Money.ZERO, Money::plus);
  }

  /**
   * The lines a service is of: its municipality's, then those of what it accounts for since; where
   * there is none, the one without a partner.
   */
  private List<ContractLine> own(List<ContractLine> live, LineKey key) {
    List<ContractLine> year =
        live.stream()
            .filter(each -> each.key().activity().equals(key.activity()))
            .filter(each -> each.key().year() == key.year())
            .toList();
    List<ContractLine> partners =
        year.stream()
            .filter(each -> each.key().partner() != null)
            .filter(each -> answers(key.partner(), each.key().partner()))
            .sorted(Comparator.comparing(each -> !each.key().partner().equals(key.partner())))
            .toList();
    return partners.isEmpty()
        ? year.stream().filter(each -> each.key().partner() == null).toList()
        : partners;
  }

  private boolean answers(String municipality, String partner) {
    LocalDate last = territories.find(municipality).map(Territory::validTo).orElse(null);
    return municipality.equals(partner)
        || municipality.equals(
            territories.accountantOf(partner, last == null ? LocalDate.MAX : last));
  }

  /** Gives back what a claim took and does not need: of the latest year first. */
  void giveBack(UUID projectId, UUID claim, Money amount) {
    List<LinePart> held = parts.of(claim);
    if (held.isEmpty()) {
      return;
    }
    Map<LineKey, ContractLine> live =
        live(projectId).stream().collect(Collectors.toMap(ContractLine::key, each -> each));
    Money left = amount;
    List<LinePart> kept = new ArrayList<>();
    for (LinePart part : held) {
      Money has = new Money(part.amount());
      Money here = left.compareTo(has) < 0 ? left : has;
      ContractLine line = live.get(part.key());
      line.use(line.used().minus(here));
      kept.add(LinePart.of(part.key(), has.minus(here)));
      left = left.minus(here);
    }
    parts.change(claim, kept);
    lines.flush();
  }

  /** The lines of a version that follows another of the same total are the same. */
  void follow(ContractVersion before, ContractVersion next) {
    List<ContractLine> earlier = lines.of(before.id());
    if (!earlier.isEmpty() && before.total().equals(next.total())) {
      set(next, earlier.stream().map(ContractLine::terms).toList());
    }
  }

  /** Puts lines in the place of those that a version has; claims hold of each what they hold. */
  List<ContractLine> set(ContractVersion version, List<ContractLineTerms> said) {
    Map<LineKey, Money> used = new HashMap<>(parts.used(version.projectId()));
    used.values().removeIf(each -> each.cents() == 0);
    lines.delete("contractVersionId", version.id());
    List<ContractLine> made =
        said.stream()
            .map(
                each ->
                    new ContractLine(
                        version,
                        each,
                        Objects.requireNonNullElse(used.remove(each.key()), Money.ZERO)))
            .toList();
    used.forEach(
        (key, held) -> {
          throw FundingRefusal.LINE_BELOW_WHAT_IS_CLAIMED
              .with(key, Money.ZERO.amount(), held.amount())
              .used(held)
              .requested(Money.ZERO);
        });
    lines.persist(made);
    lines.flush();
    return made;
  }

  /** A version that stands again has of its lines taken what claims hold now. */
  void standAgain(ContractVersion version) {
    List<ContractLine> again = lines.of(version.id());
    Map<LineKey, Money> used = parts.used(version.projectId());
    again.forEach(line -> line.use(used.getOrDefault(line.key(), Money.ZERO)));
    lines.flush();
  }
}
