package lv.atbalsts.funding.ledger.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Rounding;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

class ClaimStandingTest {

  private static final Rates REGULAR = rates("85", "3");

  @Property
  void sumsOverLinesClaimsAndProjectsAreEqualInEveryHistory(
      @ForAll long seed, @ForAll("contracts") Rates rates) {
    ClaimHistory.play(seed, rates);
  }

  @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
  @Tag("every-operation")
  void sumsAreEqualInAHundredThousandHistories(
      @ForAll long seed, @ForAll("contracts") Rates rates) {
    ClaimHistory.play(seed, rates);
  }

  @Example
  void eachPayersPartAndEachMunicipalitysAddUpToTheCent() {
    Map<Cell, Long> cells =
        standing("591061.75", REGULAR, Map.of("0320200", 59_106_074L, "0100000", 101L))
            .cells(Map.of());
    assertEquals(50_240_248L, of(cells, Payer.EU));
    assertEquals(1_773_185L, of(cells, Payer.STATE));
    assertEquals(7_092_742L, of(cells, Payer.MUNICIPALITY));
    assertEquals(
        101L,
        cells.entrySet().stream()
            .filter(each -> each.getKey().municipality().equals("0100000"))
            .mapToLong(Map.Entry::getValue)
            .sum());
  }

  @Example
  void aContractAtAnotherRateIsDividedByIt() {
    Map<Cell, Long> cells =
        standing("100.00", rates("86.07", null), Map.of("0320200", 10_000L)).cells(Map.of());
    assertEquals(8_607L, of(cells, Payer.EU));
    assertEquals(1_393L, of(cells, Payer.STATE));
    assertEquals(-8_607L, cells.get(Cell.of(AccountCode.COMMITTED, Payer.EU)));
  }

  @Example
  void aPayerWithoutAnythingLeftIsPaidNothing() {
    Map<Cell, Long> paid =
        ClaimStanding.moved(
            Map.of(new Cell(AccountCode.CERTIFIED, Payer.EU, "0320200"), 850L),
            AccountCode.CERTIFIED,
            AccountCode.PAID,
            Map.of("0320200", Money.of("8.50")));
    assertEquals(850L, paid.get(new Cell(AccountCode.PAID, Payer.EU, "0320200")));
  }

  @Example
  void moreThanStandsThereIsNotMoved() {
    Refusal refused =
        assertThrows(
            Refusal.class,
            () ->
                ClaimStanding.moved(
                    Map.of(new Cell(AccountCode.PAID, Payer.EU, "0320200"), 850L),
                    AccountCode.PAID,
                    AccountCode.CORRECTED,
                    Map.of("0320200", Money.of("8.51"))));
    assertEquals(FundingRefusal.LEDGER_ACCOUNT_TOO_LOW.definition().code(), refused.code());
  }

  @Example
  void aClaimThatTakesBackMoreOfAPayerThanItAsksForIsBelowZero() {
    Map<Payer, Long> shares =
        Payer.shares(
            new Split(new BigDecimal("-3.10"), new BigDecimal("4.10"), new BigDecimal("0.00")));
    assertTrue(new ClaimStanding(shares, shares, Map.of()).isBelowZero());
    assertFalse(standing("1.00", REGULAR, Map.of("0320200", 100L)).isBelowZero());
  }

  private static ClaimStanding standing(String total, Rates rates, Map<String, Long> whose) {
    Map<Payer, Long> shares = Payer.shares(Split.of(new BigDecimal(total), rates));
    return new ClaimStanding(
        shares,
        shares,
        whose.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, each -> Map.of(AccountCode.CLAIMED, each.getValue()))));
  }

  private static long of(Map<Cell, Long> cells, Payer payer) {
    return cells.entrySet().stream()
        .filter(each -> each.getKey().account() == AccountCode.CLAIMED)
        .filter(each -> each.getKey().payer() == payer)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  @Provide
  Arbitrary<Rates> contracts() {
    return Arbitraries.of(
        REGULAR,
        rates("85", null),
        rates("86.07", null),
        rates("86.07", "3.93"),
        rates("100", null),
        rates("0.01", "99.98"),
        new Rates(new BigDecimal("85"), null, Rounding.WHOLE_EURO));
  }

  private static Rates rates(String eu, String state) {
    return new Rates(
        new BigDecimal(eu), state == null ? null : new BigDecimal(state), Rounding.CENT);
  }
}
