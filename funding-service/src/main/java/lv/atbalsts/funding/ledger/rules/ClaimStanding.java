package lv.atbalsts.funding.ledger.rules;

import static lv.atbalsts.funding.ledger.rules.AccountCode.CERTIFIED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.CLAIMED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.COMMITTED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.CONTRACT;
import static lv.atbalsts.funding.ledger.rules.AccountCode.CORRECTED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.DEDUCTED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.PAID;
import static lv.atbalsts.funding.ledger.rules.AccountCode.PARKED;
import static lv.atbalsts.funding.ledger.rules.AccountCode.RECOVERED;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.split.rules.Proportion;
import lv.atbalsts.kit.values.Money;

/**
 * How a claim stands after a step of it, in cents.
 *
 * @param declared what it asks for, by payer
 * @param taken what of it is not deducted, by payer
 * @param whose by municipality, what is CLAIMED and not decided on, PARKED, CERTIFIED (paid or not)
 *     and DEDUCTED; empty for what is no municipality's. Together it is what is declared
 */
public record ClaimStanding(
    Map<Payer, Long> declared, Map<Payer, Long> taken, Map<String, Map<AccountCode, Long>> whose) {

  private static final List<AccountCode> STAGES =
      List.of(CLAIMED, PARKED, CERTIFIED, PAID, DEDUCTED, CORRECTED, RECOVERED);

  private static final List<AccountCode> FROM_CERTIFIED = List.of(PAID, CORRECTED, RECOVERED);

  /** Whether a payer's part of it, or of what is deducted, would be below zero. */
  public boolean isBelowZero() {
    return declared.keySet().stream()
        .anyMatch(payer -> taken.get(payer) < 0 || declared.get(payer) < taken.get(payer));
  }

  /**
   * What stands on each account by this claim. Each account is divided among payers and
   * municipalities so that the parts add up both ways to the cent; of an account that neither
   * changes, nothing moves.
   *
   * @param before what stood there until now
   */
  public Map<Cell, Long> cells(Map<Cell, Long> before) {
    ClaimStanding now = withPaid(before);
    Map<Cell, Long> cells = now.stages(before, now.byPayer(before));
    declared.forEach(
        (payer, all) -> {
          boolean contracted = payer != Payer.REGION;
          cells.put(Cell.of(COMMITTED, payer), contracted ? -taken.get(payer) : 0);
          cells.put(Cell.of(CONTRACT, payer), contracted ? taken.get(payer) - all : -all);
        });
    return cells;
  }

  /** What is paid, corrected or recovered stands where it stood; it had been certified. */
  private ClaimStanding withPaid(Map<Cell, Long> before) {
    Map<String, Map<AccountCode, Long>> whole = new TreeMap<>();
    whose.forEach((municipality, stages) -> whole.put(municipality, new HashMap<>(stages)));
    before.forEach(
        (cell, cents) -> {
          if (FROM_CERTIFIED.contains(cell.account())) {
            whole.get(cell.municipality()).merge(cell.account(), cents, Long::sum);
            whole.get(cell.municipality()).merge(CERTIFIED, -cents, Long::sum);
          }
        });
    return new ClaimStanding(declared, taken, whole);
  }

  private Map<Cell, Long> stages(
      Map<Cell, Long> before, Map<AccountCode, Map<Payer, Long>> payers) {
    Map<Cell, Long> cells = new HashMap<>();
    for (AccountCode stage : STAGES.stream().filter(each -> total(each) != 0).toList()) {
      Map<Cell, Long> kept =
          before.entrySet().stream()
              .filter(each -> each.getKey().account() == stage)
              .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
      Map<Cell, Long> spread = spread(stage, payers.get(stage));
      cells.putAll(margins(kept).equals(margins(spread)) ? kept : spread);
    }
    return cells;
  }

  /** What is paid, corrected or parked still stays the payer's whose it was, as far as it can. */
  private Map<AccountCode, Map<Payer, Long>> byPayer(Map<Cell, Long> before) {
    Map<AccountCode, Map<Payer, Long>> stages = new EnumMap<>(AccountCode.class);
    Map<Payer, Long> free = new EnumMap<>(taken);
    stages.put(CLAIMED, take(free, total(CLAIMED), Map.of()));
    for (AccountCode stage : List.of(PAID, CORRECTED, RECOVERED, PARKED)) {
      stages.put(stage, take(free, total(stage), payers(before, stage)));
    }
    stages.put(CERTIFIED, free);
    Map<Payer, Long> deducted = new EnumMap<>(declared);
    taken.forEach((payer, cents) -> deducted.merge(payer, -cents, Long::sum));
    stages.put(DEDUCTED, deducted);
    return stages;
  }

  private static Map<Payer, Long> take(
      Map<Payer, Long> free, long total, Map<Payer, Long> earlier) {
    Map<Payer, Long> first = new EnumMap<>(Payer.class);
    free.forEach(
        (payer, most) -> first.put(payer, Math.min(earlier.getOrDefault(payer, 0L), most)));
    if (sum(first) > total) {
      first.replaceAll((payer, cents) -> 0L);
    }
    free.replaceAll((payer, most) -> most - first.get(payer));
    Map<Payer, Long> more = divide(total - sum(first), free);
    more.forEach(
        (payer, cents) -> {
          free.merge(payer, -cents, Long::sum);
          first.merge(payer, cents, Long::sum);
        });
    return first;
  }

  /** Municipality by municipality, each in proportion to what the payers have left. */
  private Map<Cell, Long> spread(AccountCode stage, Map<Payer, Long> payers) {
    Map<Payer, Long> left = new EnumMap<>(payers);
    Map<Cell, Long> cells = new HashMap<>();
    new TreeMap<>(whose)
        .forEach(
            (municipality, stages) ->
                divide(stages.getOrDefault(stage, 0L), left)
                    .forEach(
                        (payer, cents) -> {
                          left.merge(payer, -cents, Long::sum);
                          cells.put(new Cell(stage, payer, municipality), cents);
                        }));
    return cells;
  }

  /**
   * Moves amounts from one account to another, of each payer in proportion to what stands there.
   *
   * @param stand what stands on the claim's accounts
   * @param whose how much, by municipality; empty for what is no municipality's
   * @throws RuntimeException the refusal 409 where less stands there
   */
  public static Map<Cell, Long> moved(
      Map<Cell, Long> stand, AccountCode from, AccountCode to, Map<String, Money> whose) {
    Map<Cell, Long> changes = new HashMap<>();
    whose.forEach(
        (municipality, part) ->
            taken(stand, from, municipality, part)
                .forEach(
                    (payer, cents) -> {
                      changes.put(new Cell(from, payer, municipality), -cents);
                      changes.put(new Cell(to, payer, municipality), cents);
                    }));
    return changes;
  }

  private static Map<Payer, Long> taken(
      Map<Cell, Long> stand, AccountCode from, String municipality, Money part) {
    Map<Payer, Long> there = new EnumMap<>(Payer.class);
    stand.forEach(
        (cell, cents) -> {
          if (cell.account() == from && cell.municipality().equals(municipality)) {
            there.put(cell.payer(), cents);
          }
        });
    Money most = Money.ofCents(sum(there));
    if (part.compareTo(most) > 0) {
      throw FundingRefusal.LEDGER_ACCOUNT_TOO_LOW
          .with(from, most.amount(), part.amount())
          .limit(most)
          .requested(part);
    }
    return divide(part.cents(), there);
  }

  /** Divides an amount among payers, in proportion to what each may have at the most. */
  private static Map<Payer, Long> divide(long cents, Map<Payer, Long> most) {
    if (cents == 0) {
      return Map.of();
    }
    Map<String, Long> named =
        most.entrySet().stream()
            .collect(Collectors.toMap(each -> each.getKey().name(), Map.Entry::getValue));
    Map<Payer, Long> parts = new EnumMap<>(Payer.class);
    Proportion.of(cents, named).forEach((payer, part) -> parts.put(Payer.valueOf(payer), part));
    return parts;
  }

  private long total(AccountCode stage) {
    return whose.values().stream().mapToLong(stages -> stages.getOrDefault(stage, 0L)).sum();
  }

  private static Map<Payer, Long> payers(Map<Cell, Long> cells, AccountCode stage) {
    Map<Payer, Long> payers = new EnumMap<>(Payer.class);
    cells.forEach(
        (cell, cents) -> {
          if (cell.account() == stage) {
            payers.merge(cell.payer(), cents, Long::sum);
          }
        });
    return payers;
  }

  private static Map<Object, Long> margins(Map<Cell, Long> cells) {
    Map<Object, Long> margins = new HashMap<>();
    cells.forEach(
        (cell, cents) -> {
          margins.merge(cell.payer(), cents, Long::sum);
          margins.merge(cell.municipality(), cents, Long::sum);
        });
    margins.values().removeIf(cents -> cents == 0);
    return margins;
  }

  private static long sum(Map<Payer, Long> payers) {
    return payers.values().stream().mapToLong(Long::longValue).sum();
  }
}
