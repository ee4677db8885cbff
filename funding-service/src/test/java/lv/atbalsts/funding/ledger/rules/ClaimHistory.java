package lv.atbalsts.funding.ledger.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lv.atbalsts.funding.split.rules.Deduction;
import lv.atbalsts.funding.split.rules.NextSplit;
import lv.atbalsts.funding.split.rules.Proportion;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Money;

/**
 * A random history of one contract: claims of lines of several municipalities, handed in, decided
 * on, paid in parts. After every step it holds the ledger against sums of its own.
 */
final class ClaimHistory {

  private static final Split WITHOUT_END =
      new Split(new BigDecimal("1e9"), new BigDecimal("1e9"), new BigDecimal("1e9"));

  private final Random random;
  private final Rates rates;
  private final Map<Cell, Long> ledger = new HashMap<>();
  private final List<Claimed> claims = new ArrayList<>();
  private Split taken = Split.NONE;
  private boolean deducted;
  private long lines;

  private ClaimHistory(long seed, Rates rates) {
    this.random = new Random(seed);
    this.rates = rates;
  }

  static void play(long seed, Rates rates) {
    ClaimHistory history = new ClaimHistory(seed, rates);
    int steps = 1 + history.random.nextInt(12);
    for (int step = 0; step < steps; step++) {
      history.step();
      history.hold();
    }
  }

  private void step() {
    if (claims.isEmpty() || random.nextInt(3) == 0) {
      claim();
      return;
    }
    Claimed claim = claims.get(random.nextInt(claims.size()));
    if (claim.waits() > 0 && random.nextBoolean()) {
      decide(claim);
    } else if (claim.total(AccountCode.CERTIFIED) > 0) {
      pay(claim);
    }
  }

  private void claim() {
    Claimed claim = new Claimed();
    for (int municipality = random.nextInt(4); municipality >= 0; municipality--) {
      long cents = 0;
      for (int line = random.nextInt(3); line >= 0; line--) {
        cents += random.nextInt(random.nextBoolean() ? 4 : 100_000);
      }
      lines += cents;
      claim
          .stages(municipality == 0 ? "" : "032020" + municipality)
          .put(AccountCode.CLAIMED, cents);
    }
    BigDecimal amount = BigDecimal.valueOf(claim.total(AccountCode.CLAIMED), 2);
    claim.shares = NextSplit.of(amount, taken, rates, WITHOUT_END);
    claim.declared = claim.shares;
    taken = taken.plus(claim.shares);
    claims.add(claim);
    stands(claim);
  }

  /** Some of what waits of each municipality is deducted or parked, the rest certified. */
  private void decide(Claimed claim) {
    AccountCode from =
        claim.total(AccountCode.CLAIMED) > 0 ? AccountCode.CLAIMED : AccountCode.PARKED;
    long away = 0;
    for (Map<AccountCode, Long> its : claim.whose.values()) {
      long waits = its.getOrDefault(from, 0L);
      its.put(from, 0L);
      long deduct = part(waits);
      long park = part(waits - deduct);
      away += deduct;
      its.merge(AccountCode.DEDUCTED, deduct, Long::sum);
      its.merge(AccountCode.PARKED, park, Long::sum);
      its.merge(AccountCode.CERTIFIED, waits - deduct - park, Long::sum);
    }
    deducted |= away > 0;
    Split rest = Deduction.rest(claim.shares, BigDecimal.valueOf(away, 2));
    taken = taken.minus(claim.shares).plus(rest);
    claim.shares = rest;
    stands(claim);
  }

  private long part(long cents) {
    return switch (random.nextInt(3)) {
      case 0 -> 0;
      case 1 -> cents;
      default -> cents == 0 ? 0 : random.nextLong(cents + 1);
    };
  }

  private void pay(Claimed claim) {
    Map<String, Long> unpaid = new TreeMap<>();
    claim.whose.forEach(
        (municipality, its) ->
            unpaid.put(municipality, its.getOrDefault(AccountCode.CERTIFIED, 0L)));
    SortedMap<String, Long> parts = Proportion.of(part(claim.total(AccountCode.CERTIFIED)), unpaid);
    Map<String, Money> whose = new TreeMap<>();
    parts.forEach((municipality, cents) -> whose.put(municipality, Money.ofCents(cents)));
    book(claim, ClaimStanding.moved(claim.ledger, AccountCode.CERTIFIED, AccountCode.PAID, whose));
    parts.forEach(
        (municipality, cents) -> {
          claim.stages(municipality).merge(AccountCode.CERTIFIED, -cents, Long::sum);
          claim.stages(municipality).merge(AccountCode.PAID, cents, Long::sum);
        });
  }

  private void stands(Claimed claim) {
    ClaimStanding standing =
        new ClaimStanding(Payer.shares(claim.declared), Payer.shares(claim.shares), claim.whose);
    Map<Cell, Long> changes = standing.cells(claim.ledger);
    claim.ledger.forEach((cell, cents) -> changes.merge(cell, -cents, Long::sum));
    book(claim, changes);
  }

  private void book(Claimed claim, Map<Cell, Long> changes) {
    Map<Payer, Long> sums = new EnumMap<>(Payer.class);
    changes.forEach(
        (cell, cents) -> {
          sums.merge(cell.payer(), cents, Long::sum);
          ledger.merge(cell, cents, Long::sum);
          claim.ledger.merge(cell, cents, Long::sum);
        });
    sums.forEach((payer, sum) -> assertEquals(0L, sum, () -> payer + " of " + changes));
  }

  private void hold() {
    for (Claimed claim : claims) {
      claim.ledger.forEach(
          (cell, cents) ->
              assertTrue(isOfContract(cell) || cents >= 0, () -> cell + " has " + cents));
      claim.whose.forEach(
          (municipality, stages) ->
              stages.forEach(
                  (stage, cents) -> assertEquals(cents, of(claim.ledger, stage, municipality))));
    }
    Map<Payer, Long> standing = new EnumMap<>(Payer.class);
    ledger.forEach(
        (cell, cents) -> {
          if (!isOfContract(cell) && cell.account() != AccountCode.DEDUCTED) {
            standing.merge(cell.payer(), cents, Long::sum);
          }
        });
    assertEquals(nonZero(Payer.shares(taken)), nonZero(standing));
    if (!deducted) {
      assertEquals(Split.of(BigDecimal.valueOf(lines, 2), rates), taken);
    }
  }

  private static boolean isOfContract(Cell cell) {
    return cell.account() == AccountCode.CONTRACT || cell.account() == AccountCode.COMMITTED;
  }

  private static long of(Map<Cell, Long> ledger, AccountCode account, String municipality) {
    return ledger.entrySet().stream()
        .filter(each -> each.getKey().account() == account)
        .filter(each -> each.getKey().municipality().equals(municipality))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static Map<Payer, Long> nonZero(Map<Payer, Long> sums) {
    return sums.entrySet().stream()
        .filter(each -> each.getValue() != 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** A claim as it is known without the ledger, and what the ledger has of it. */
  private static final class Claimed {
    private final Map<String, Map<AccountCode, Long>> whose = new TreeMap<>();
    private final Map<Cell, Long> ledger = new HashMap<>();
    private Split declared;
    private Split shares;

    private Map<AccountCode, Long> stages(String municipality) {
      return whose.computeIfAbsent(municipality, each -> new EnumMap<>(AccountCode.class));
    }

    private long total(AccountCode stage) {
      return whose.values().stream().mapToLong(its -> its.getOrDefault(stage, 0L)).sum();
    }

    private long waits() {
      return total(AccountCode.CLAIMED) + total(AccountCode.PARKED);
    }
  }
}
