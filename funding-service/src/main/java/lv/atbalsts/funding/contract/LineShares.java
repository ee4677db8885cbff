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
    Map<LineKey, Money> taken = allot(live, services);
    live.forEach(line -> line.use(line.used().plus(taken.getOrDefault(line.key(), Money.ZERO))));
    parts.put(
        claim,
        projectId,
        project,
        taken.entrySet().stream()
            .map(each -> LinePart.of(each.getKey(), each.getValue()))
            .toList());
    lines.flush();
  }

  /** Refuses what {@link #take} refuses, and takes nothing. */
  void refuseBeyond(UUID projectId, List<ClaimedService> services) {
    List<ContractLine> live = live(projectId);
    if (!live.isEmpty()) {
      allot(live, services);
    }
  }

  /** How much of each line services would take; below zero what they give back to it. */
  private Map<LineKey, Money> allot(List<ContractLine> live, List<ClaimedService> services) {
    SortedMap<LineKey, BigDecimal> asked = new TreeMap<>(Comparator.comparing(LineKey::toString));
    services.forEach(each -> asked.merge(each.key(), each.amount(), BigDecimal::add));
    Map<LineKey, Money> taken = new LinkedHashMap<>();
    asked.entrySet().stream()
        .sorted(Map.Entry.comparingByValue()) // what is given back is there to be taken
        .forEach(each -> allot(live, each.getKey(), new Money(each.getValue()), taken));
    return taken;
  }

  private List<ContractLine> live(UUID projectId) {
    List<ContractLine> live =
        versions.latest(projectId).map(version -> lines.of(version.id())).orElse(List.of());
    if (live.isEmpty() && lines.any(projectId)) {
      throw FundingRefusal.VERSION_WITHOUT_LINES.with();
    }
    return live;
  }

  private void allot(
      List<ContractLine> live, LineKey key, Money amount, Map<LineKey, Money> taken) {
    List<ContractLine> own = own(live, key);
    Money before = sum(own, line -> line.used().plus(taken.getOrDefault(line.key(), Money.ZERO)));
    Money left = amount;
    for (ContractLine line : own) {
      Money here = line.bears(left, taken.getOrDefault(line.key(), Money.ZERO));
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
          .used(before)
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

  /**
   * Gives back what a claim took and does not need: of the latest year first. What it takes back
   * itself stays, unless nothing of the claim does.
   */
  void giveBack(UUID projectId, UUID claim, Money amount) {
    List<LinePart> held = parts.of(claim);
    if (held.isEmpty()) {
      return;
    }
    Map<LineKey, ContractLine> live =
        live(projectId).stream().collect(Collectors.toMap(ContractLine::key, each -> each));
    boolean whole = sum(held).equals(amount);
    Money left = amount;
    List<LinePart> kept = new ArrayList<>();
    for (LinePart part : held) {
      Money has = new Money(part.amount());
      Money here = whole ? has : least(left, has);
      use(live, part.key(), here);
      kept.add(LinePart.of(part.key(), has.minus(here)));
      left = left.minus(here);
    }
    parts.change(claim, kept);
    lines.flush();
  }

  private static Money sum(List<LinePart> held) {
    return held.stream().map(part -> new Money(part.amount())).reduce(Money.ZERO, Money::plus);
  }

  private static Money least(Money left, Money has) {
    Money least = left.compareTo(has) < 0 ? left : has;
    return least.isNegative() ? Money.ZERO : least;
  }

  /** Refused where the version has no such line any more. */
  private static void use(Map<LineKey, ContractLine> live, LineKey key, Money back) {
    if (back.cents() == 0) {
      return;
    }
    ContractLine line = live.get(key);
    if (line == null) {
      throw belowWhatIsClaimed(key, back);
    }
    line.use(line.used().minus(back));
  }

  private static RuntimeException belowWhatIsClaimed(LineKey key, Money held) {
    return FundingRefusal.LINE_BELOW_WHAT_IS_CLAIMED
        .with(key, Money.ZERO.amount(), held.amount())
        .used(held)
        .requested(Money.ZERO);
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
    Map<LineKey, Money> used = held(version);
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
    refuseLeft(used);
    lines.persist(made);
    lines.flush();
    return made;
  }

  private Map<LineKey, Money> held(ContractVersion version) {
    Map<LineKey, Money> held = new HashMap<>(parts.used(version.projectId()));
    held.values().removeIf(each -> each.cents() == 0);
    return held;
  }

  private static void refuseLeft(Map<LineKey, Money> held) {
    held.forEach(
        (key, amount) -> {
          throw belowWhatIsClaimed(key, amount);
        });
  }

  /**
   * A version that stands again has of its lines taken what claims hold now; refused where they
   * hold of one that it does not have.
   */
  void standAgain(ContractVersion version) {
    List<ContractLine> again = lines.of(version.id());
    if (again.isEmpty()) {
      return;
    }
    Map<LineKey, Money> used = held(version);
    again.forEach(
        line -> line.use(Objects.requireNonNullElse(used.remove(line.key()), Money.ZERO)));
    refuseLeft(used);
    lines.flush();
  }
}
