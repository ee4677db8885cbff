package lv.atbalsts.assessment.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import lv.atbalsts.kit.values.Money;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What holds for every rate, quantity and period. */
class LineCostPropertiesTest {

  @Property
  void noCostIsNegative(
      @ForAll("rates") Money rate,
      @ForAll("quantities") BigDecimal quantity,
      @ForAll Interval interval,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 2000) int length) {
    assertTrue(!cost(rate, quantity, interval, from, from.plusDays(length)).isNegative());
  }

  @Property
  void theLongerPeriodNeverCostsLess(
      @ForAll("rates") Money rate,
      @ForAll("quantities") BigDecimal quantity,
      @ForAll Interval interval,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 2000) int length) {
    Money shorter = cost(rate, quantity, interval, from, from.plusDays(length));
    Money longer = cost(rate, quantity, interval, from, from.plusDays(length + 1));
    assertTrue(longer.compareTo(shorter) >= 0);
  }

  /** Each of three results is rounded by half a cent at the most, and cents are whole. */
  @Property
  void splittingAPeriodNeverChangesTheSumByMoreThanACent(
      @ForAll("rates") Money rate,
      @ForAll("quantities") BigDecimal quantity,
      @ForAll("recurring") Interval interval,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 1000) int first,
      @ForAll @IntRange(max = 1000) int second) {
    LocalDate cut = from.plusDays(first);
    LocalDate to = cut.plusDays(second + 1);
    Money whole = cost(rate, quantity, interval, from, to);
    Money parts =
        cost(rate, quantity, interval, from, cut)
            .plus(cost(rate, quantity, interval, cut.plusDays(1), to));
    assertTrue(Math.abs(whole.minus(parts).cents()) <= 1, () -> whole + " or " + parts);
  }

  @Property
  void theDaysOfAWholeMonthMakeOneMonthAndOfAWholeYearOneYear(@ForAll("days") LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    LocalDate year = day.withDayOfYear(1);
    assertEquals(
        Interval.MONTH.parts(), Interval.MONTH.partsIn(month, month.plusMonths(1).minusDays(1)));
    assertEquals(
        Interval.YEAR.parts(), Interval.YEAR.partsIn(year, year.plusYears(1).minusDays(1)));
    assertEquals(Interval.WEEK.parts(), Interval.WEEK.partsIn(day, day.plusDays(6)));
  }

  @Property
  void whatIsCommittedIsNeverLessThanWhatIsPlannedNorThanWhatIsSpent(
      @ForAll @LongRange(max = 100_000) long planned,
      @ForAll @LongRange(max = 100_000) long spent,
      @ForAll @LongRange(max = 100_000) long elsewhere) {
    Money cost = Money.ofCents(planned);
    BudgetNeed need =
        BudgetNeed.of(
            Map.of("HOME_CARE", cost),
            Map.of("HOME_CARE", Money.ofCents(spent), "RESPITE", Money.ofCents(elsewhere)));
    assertEquals(Money.ofCents(Math.max(planned, spent) + elsewhere), need.committed());
    assertTrue(need.fits(need.committed()));
    assertTrue(!need.fits(need.committed().minus(Money.ofCents(1))));
  }

  @Provide
  Arbitrary<Money> rates() {
    return Arbitraries.longs().between(0, 99_999_99L).map(Money::ofCents);
  }

  @Provide
  Arbitrary<BigDecimal> quantities() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.01"), new BigDecimal("9999.99"))
        .ofScale(2);
  }

  @Provide
  Arbitrary<Interval> recurring() {
    return Arbitraries.of(Interval.WEEK, Interval.MONTH, Interval.YEAR);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2030, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  private static Money cost(
      Money rate, BigDecimal quantity, Interval interval, LocalDate from, LocalDate to) {
    return LineCost.of(rate, quantity, interval.name(), from, to).orElseThrow();
  }
}
