package lv.atbalsts.funding.split.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for every amount and every rate. */
class SplitPropertiesTest {

  private static final BigDecimal NOTHING = BigDecimal.valueOf(0, 2);

  @Property
  void theSharesSumToTheTotal(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_99L) long cents,
      @ForAll("rates") Rates rates) {
    BigDecimal total = BigDecimal.valueOf(cents, 2);
    assertEquals(total, Split.of(total, rates).total());
  }

  @Property
  void theEuShareIsNeverAboveItsRateAndLessThanOneUnitBelow(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_99L) long cents,
      @ForAll("rates") Rates rates) {
    BigDecimal total = BigDecimal.valueOf(cents, 2);
    BigDecimal exact = total.multiply(rates.eu()).movePointLeft(2);
    BigDecimal below = exact.subtract(Split.of(total, rates).eu());
    BigDecimal unit = rates.rounding() == Rounding.CENT ? new BigDecimal("0.01") : BigDecimal.ONE;
    assertTrue(below.signum() >= 0 && below.compareTo(unit) < 0, () -> "below by " + below);
  }

  @Property
  void noShareIsNegative(
      @ForAll @LongRange(min = 0, max = 99_999_999_999_99L) long cents,
      @ForAll("rates") Rates rates) {
    Split split = Split.of(BigDecimal.valueOf(cents, 2), rates);
    assertTrue(split.eu().signum() >= 0);
    assertTrue(split.state().signum() >= 0);
    assertTrue(split.municipal().signum() >= 0);
  }

  @Property
  void claimsInPartsNeverGetMoreOfTheEuThanTheWhole(
      @ForAll @LongRange(min = 0, max = 9_999_999L) long one,
      @ForAll @LongRange(min = 0, max = 9_999_999L) long other,
      @ForAll("rates") Rates rates) {
    Split parts =
        Split.of(BigDecimal.valueOf(one, 2), rates)
            .plus(Split.of(BigDecimal.valueOf(other, 2), rates));
    Split whole = Split.of(BigDecimal.valueOf(one + other, 2), rates);
    assertTrue(parts.eu().compareTo(whole.eu()) <= 0);
  }

  @Property
  void claimsOfAWholeContractReachItsSplitExactlyAndAreNeverAboveAnyOfIts(
      @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 9_999_99L) Long> claims,
      @ForAll("rates") Rates rates) {
    BigDecimal total =
        claims.stream().map(each -> BigDecimal.valueOf(each, 2)).reduce(NOTHING, BigDecimal::add);
    Split contract = Split.of(total, rates);
    Split taken = Split.NONE;
    for (long cents : claims) {
      BigDecimal amount = BigDecimal.valueOf(cents, 2);
      Split next = NextSplit.of(amount, taken, rates, contract.minus(taken));
      assertEquals(amount, next.total());
      taken = taken.plus(next);
      for (Split each : List.of(next, contract.minus(taken))) {
        assertTrue(each.eu().signum() >= 0, () -> "EU " + each);
        assertTrue(each.state().signum() >= 0, () -> "state " + each);
        assertTrue(each.municipal().signum() >= 0, () -> "municipality " + each);
      }
    }
    assertEquals(contract, taken);
  }

  @Property
  void alsoWhereSomeOfThemWereDeductedAgain(
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 9_999_99L) Long> claims,
      @ForAll @LongRange(min = 0, max = 100) long percent,
      @ForAll("rates") Rates rates) {
    BigDecimal total =
        claims.stream().map(each -> BigDecimal.valueOf(each, 2)).reduce(NOTHING, BigDecimal::add);
    Split contract = Split.of(total, rates);
    Split taken = Split.NONE;
    for (long cents : claims) {
      Split next = NextSplit.of(BigDecimal.valueOf(cents, 2), taken, rates, contract.minus(taken));
      taken = taken.plus(Deduction.rest(next, BigDecimal.valueOf(cents * percent / 100, 2)));
    }
    BigDecimal rest = contract.minus(taken).total();
    assertEquals(contract, taken.plus(NextSplit.of(rest, taken, rates, contract.minus(taken))));
  }

  @Property
  void aDeductionLeavesNoShareBelowNothingNorAboveWhatItWas(
      @ForAll @LongRange(min = 1, max = 9_999_999L) long cents,
      @ForAll @LongRange(min = 0, max = 9_999_999L) long deducted,
      @ForAll("rates") Rates rates) {
    Split taken = Split.of(BigDecimal.valueOf(cents, 2), rates);
    BigDecimal away = BigDecimal.valueOf(Math.min(cents, deducted), 2);
    Split rest = Deduction.rest(taken, away);
    assertEquals(taken.total().subtract(away), rest.total());
    for (Split each : List.of(rest, taken.minus(rest))) {
      assertTrue(each.eu().signum() >= 0, () -> "EU " + each);
      assertTrue(each.state().signum() >= 0, () -> "state " + each);
      assertTrue(each.municipal().signum() >= 0, () -> "municipality " + each);
    }
  }

  @Provide
  Arbitrary<Rates> rates() {
    Arbitrary<Integer> eu = Arbitraries.integers().between(1, 10_000);
    return eu.flatMap(
        hundredths ->
            Combinators.combine(
                    Arbitraries.integers().between(0, 10_000 - hundredths).injectNull(0.3),
                    Arbitraries.of(Rounding.values()))
                .as(
                    (state, rounding) ->
                        new Rates(
                            BigDecimal.valueOf(hundredths, 2),
                            state == null ? null : BigDecimal.valueOf(state, 2),
                            rounding)));
  }
}
