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
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.split.rules.Deduction;
import lv.atbalsts.funding.split.rules.NextSplit;
import lv.atbalsts.funding.split.rules.Proportion;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Rounding;
import lv.atbalsts.funding.split.rules.Split;

/**
 * A random history of one contract: claims of lines of several municipalities, handed in, decided
 * on, paid in parts. Each step balances and leaves no account below zero; in the end the ledger is
 * held against sums of its own.
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
    int steps = 1 + history.random.nextInt(8);
    for (int step = 0; step < steps; step++) {
      history.step();
    }
    history.hold();
  }

  private void step() {
    if (claims.isEmpty() || random.nextInt(3) == 0) {
      claim();
      return;
    }
    Claimed claim = claims.get(random.nextInt(claims.size()));
    if (claim.waits() > 0 && random.nextBoolean()) {
      decide(claim);
    } else if (random.nextInt(3) > 0) {
      pay(claim);
    } else {
      correct(claim);
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
      claim.stages(municipality == 0 ? "" : "032020" + municipality).put(CLAIMED, cents);
    }
    BigDecimal amount = BigDecimal.valueOf(claim.total(CLAIMED), 2);
    claim.shares = NextSplit.of(amount, taken, rates, WITHOUT_END);
    claim.declared = claim.shares;
    taken = taken.plus(claim.shares);
    claims.add(claim);
    stands(claim);
  }

  /** Some of what waits of each municipality is deducted or parked, the rest certified. */
  private void decide(Claimed claim) {
    AccountCode from = claim.total(CLAIMED) > 0 ? CLAIMED : PARKED;
    long away = 0;
    for (Map<AccountCode, Long> its : claim.whose.values()) {
      long waits = its.getOrDefault(from, 0L);
      its.put(from, 0L);
      long deduct = part(waits);
      long park = part(waits - deduct);
      away += deduct;
      its.merge(DEDUCTED, deduct, Long::sum);
      its.merge(PARKED, park, Long::sum);
      its.merge(CERTIFIED, waits - deduct - park, Long::sum);
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
    claim.whose.keySet().forEach(each -> unpaid.put(each, of(claim.ledger, CERTIFIED, each)));
    long most = unpaid.values().stream().mapToLong(Long::longValue).sum();
    Proportion.of(part(most), unpaid)
        .forEach((municipality, cents) -> claim.settled.merge(municipality, cents, Long::sum));
    settles(claim);
  }

  /** More is found wrong, or given back, or less; or what was set off is payable again. */
  private void correct(Claimed claim) {
    switch (random.nextInt(4)) {
      case 0 -> claim.wrong += part(claim.settled() - Math.min(claim.wrong, claim.settled()));
      case 1 -> claim.back += part(claim.wrong - claim.back);
      case 2 -> {
        claim.wrong = part(claim.wrong);
        claim.back = part(Math.min(claim.back, claim.wrong));
      }
      default -> claim.settled.replaceAll((municipality, cents) -> part(cents));
    }
    settles(claim);
  }

  private void settles(Claimed claim) {
    Settlement now = new Settlement(claim.settled, claim.wrong, claim.back);
    book(claim, now.changes(claim.ledger));
    assertEquals(Map.of(), now.changes(claim.ledger));
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
    claim.ledger.forEach(
        (cell, cents) ->
            assertTrue(isOfContract(cell) || cents >= 0, () -> cell + " has " + cents));
  }

  private void hold() {
    claims.forEach(ClaimHistory::holdClaim);
    Map<Payer, Long> standing = new EnumMap<>(Payer.class);
    ledger.forEach(
        (cell, cents) -> {
          if (!isOfContract(cell) && cell.account() != DEDUCTED) {
            standing.merge(cell.payer(), cents, Long::sum);
          }
        });
    assertEquals(nonZero(Payer.shares(taken)), nonZero(standing));
    if (!deducted) {
      holdSplit(Split.of(BigDecimal.valueOf(lines, 2), rates));
    }
  }

  /** What it says of each municipality is what stands there; what was corrected had been paid. */
  private static void holdClaim(Claimed claim) {
    long wrong = Math.min(claim.wrong, claim.settled());
    long back = Math.min(claim.back, wrong);
    assertEquals(back, of(claim.ledger, RECOVERED));
    assertEquals(wrong - back, of(claim.ledger, CORRECTED));
    claim.whose.forEach(
        (municipality, stages) -> {
          long paid =
              Stream.of(PAID, CORRECTED, RECOVERED)
                  .mapToLong(each -> of(claim.ledger, each, municipality))
                  .sum();
          assertEquals(claim.settled.getOrDefault(municipality, 0L), paid);
          stages.forEach(
              (stage, cents) ->
                  assertEquals(
                      cents,
                      of(claim.ledger, stage, municipality) + (stage == CERTIFIED ? paid : 0)));
        });
  }

  /**
   * What claims take is the split of their sum. A claim of so few cents that two payers' parts
   * would grow by more than it has waits with one of them for the next.
   */
  private void holdSplit(Split whole) {
    assertEquals(whole.total(), taken.total());
    if (rates.rounding() == Rounding.CENT) {
      assertEquals(whole.eu(), taken.eu());
      BigDecimal waits = whole.state().subtract(taken.state());
      assertTrue(
          waits.signum() >= 0 && waits.compareTo(new BigDecimal("0.01")) <= 0, waits::toString);
    }
  }

  private static boolean isOfContract(Cell cell) {
    return cell.account() == CONTRACT || cell.account() == COMMITTED;
  }

  private static long of(Map<Cell, Long> ledger, AccountCode account, String municipality) {
    return ledger.entrySet().stream()
        .filter(each -> each.getKey().account() == account)
        .filter(each -> each.getKey().municipality().equals(municipality))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  private static long of(Map<Cell, Long> ledger, AccountCode account) {
    return ledger.entrySet().stream()
        .filter(each -> each.getKey().account() == account)
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
    private final Map<String, Long> settled = new TreeMap<>();
    private final Map<Cell, Long> ledger = new HashMap<>();
    private Split declared;
    private Split shares;
    private long wrong;
    private long back;

    private long settled() {
      return settled.values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<AccountCode, Long> stages(String municipality) {
      return whose.computeIfAbsent(municipality, each -> new EnumMap<>(AccountCode.class));
    }

    private long total(AccountCode stage) {
      return whose.values().stream().mapToLong(its -> its.getOrDefault(stage, 0L)).sum();
    }

    private long waits() {
      return total(CLAIMED) + total(PARKED);
    }
  }
}
