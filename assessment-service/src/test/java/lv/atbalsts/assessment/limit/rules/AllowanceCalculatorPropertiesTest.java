package lv.atbalsts.assessment.limit.rules;

import static lv.atbalsts.assessment.limit.rules.Played.BORN;
import static lv.atbalsts.assessment.limit.rules.Played.PROJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for all grants, whatever their periods and quantities. */
class AllowanceCalculatorPropertiesTest {

  private static final LocalDate FIRST = LocalDate.parse("2019-01-01");
  private static final LocalDate HORIZON = LocalDate.parse("2030-12-31");
  private static final Membership CHILD = new Membership("9.2.2.1", PROJECT, "CHILD_FT");
  private static final List<LimitRule> RULES =
      Stream.of(List.of(PlayedRules.RESPITE), PlayedRules.REHABILITATION, PlayedRules.CARE)
          .flatMap(List::stream)
          .toList();

  @Property
  void thePartsOfAGrantSumToTheWholeHoweverItIsCut(
      @ForAll("grants") CountedGrant grant,
      @ForAll @Size(max = 8) List<@IntRange(max = 1900) Integer> cuts) {
    List<LocalDate> days = cuts.stream().distinct().sorted().map(FIRST::plusDays).toList();
    BigDecimal sum = BigDecimal.ZERO;
    LocalDate next = null;
    for (LocalDate cut : days) {
      sum = sum.add(on(grant, new Period(next, cut)));
      next = cut.plusDays(1);
    }
    sum = sum.add(on(grant, new Period(next, null)));
    same(on(grant, Period.ALWAYS), sum);
  }

  @Property
  void aTotalFallsWholeOnItsPeriod(@ForAll("grants") CountedGrant grant) {
    if (grant.per() == null) {
      same(grant.quantity(), on(grant, Period.ALWAYS));
      same(grant.quantity(), on(grant, grant.period()));
    }
  }

  @Property
  void noDayCarriesLessThanNothing(
      @ForAll("grants") CountedGrant grant, @ForAll @IntRange(max = 1900) int day) {
    LocalDate on = FIRST.plusDays(day);
    assertTrue(on(grant, new Period(on, on)).signum() >= 0);
  }

  @Property
  void splittingATotalAtANewYearNeverChangesUsage(
      @ForAll @IntRange(min = 1, max = 366) int before,
      @ForAll @IntRange(min = 1, max = 365) int after,
      @ForAll @LongRange(min = 1, max = 30_00) long hundredths) {
    LocalDate border = LocalDate.parse("2021-01-01");
    LocalDate from = border.minusDays(before);
    LocalDate to = border.plusDays(after - 1L);
    BigDecimal quantity = BigDecimal.valueOf(hundredths, 2);
    CountedGrant whole = grant("RESPITE", "DAY", quantity, null, from, to);
    BigDecimal first = on(whole, new Period(null, border.minusDays(1)));
    List<CountedGrant> parts =
        Stream.of(
                grant("RESPITE", "DAY", first, null, from, border.minusDays(1)),
                grant("RESPITE", "DAY", quantity.subtract(first), null, border, to))
            .toList();
    for (LocalDate day : List.of(border.minusDays(1), border)) {
      same(reserved(List.of(whole), day), reserved(parts, day));
    }
  }

  @Property
  void splittingATotalAnywhereChangesNoSumAndNoWindowByMoreThanRounding(
      @ForAll @IntRange(min = 2, max = 900) int length,
      @ForAll @IntRange(min = 1, max = 899) int cut,
      @ForAll @LongRange(min = 1, max = 100_00) long hundredths,
      @ForAll @IntRange(max = 900) int day) {
    LocalDate to = FIRST.plusDays(length - 1L);
    LocalDate border = FIRST.plusDays(Math.min(cut, length - 1));
    BigDecimal quantity = BigDecimal.valueOf(hundredths, 2);
    CountedGrant whole = grant("RESPITE", "DAY", quantity, null, FIRST, to);
    BigDecimal first = on(whole, new Period(null, border.minusDays(1)));
    CountedGrant one = grant("RESPITE", "DAY", first, null, FIRST, border.minusDays(1));
    CountedGrant other = grant("RESPITE", "DAY", quantity.subtract(first), null, border, to);
    same(quantity, on(one, Period.ALWAYS).add(on(other, Period.ALWAYS)));
    Period month = CountingPeriod.MONTH.window(FIRST.plusDays(day));
    BigDecimal change = on(one, month).add(on(other, month)).subtract(on(whole, month)).abs();
    assertTrue(change.compareTo(new BigDecimal("0.02")) <= 0, change::toPlainString);
  }

  @Property
  void wholeDaysFallInWholeDaysEachPartNearItsExactShare(
      @ForAll @IntRange(min = 1, max = 900) int length,
      @ForAll @IntRange(min = 1, max = 400) int quantity,
      @ForAll @IntRange(max = 400) int start,
      @ForAll CountingPeriod per) {
    LocalDate from = FIRST.plusDays(start);
    LocalDate to = from.plusDays(length - 1L);
    CountedGrant whole = grant("RESPITE", "DAY", BigDecimal.valueOf(quantity), null, from, to);
    BigDecimal sum = BigDecimal.ZERO;
    LocalDate day = from;
    while (!day.isAfter(to)) {
      Period window = per == CountingPeriod.PROJECT ? new Period(from, to) : per.window(day);
      BigDecimal part = on(whole, window);
      assertEquals(0, part.scale());
      long days = ChronoUnit.DAYS.between(day, window.to().isAfter(to) ? to : window.to()) + 1;
      BigDecimal apart =
          part.multiply(BigDecimal.valueOf(length))
              .subtract(BigDecimal.valueOf(days * quantity))
              .abs();
      assertTrue(apart.compareTo(BigDecimal.valueOf(length)) <= 0, apart::toPlainString);
      sum = sum.add(part);
      day = window.to().plusDays(1);
    }
    same(BigDecimal.valueOf(quantity), sum);
  }

  @Property
  void aMonthCarriesWhatItsDaysCarry(
      @ForAll @IntRange(min = 1, max = 900) int length,
      @ForAll @IntRange(min = 1, max = 400) int quantity,
      @ForAll @IntRange(max = 900) int later) {
    LocalDate to = FIRST.plusDays(length - 1L);
    CountedGrant whole = grant("RESPITE", "DAY", BigDecimal.valueOf(quantity), null, FIRST, to);
    Period month = CountingPeriod.MONTH.window(FIRST.plusDays(later));
    BigDecimal days =
        month
            .from()
            .datesUntil(month.to().plusDays(1))
            .map(day -> on(whole, new Period(day, day)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    same(days, on(whole, month));
  }

  /**
   * A limit of a condition that nobody has declared binds nobody, so more may be used than it has.
   */
  @Property
  void whatRemainsIsTheLimitLessUsedLessReservedAndNeverBelowZero(
      @ForAll("portfolios") List<CountedGrant> asked, @ForAll @IntRange(max = 1800) int day) {
    List<CountedGrant> granted = granted(asked);
    AllowanceCalculator account = new AllowanceCalculator(BORN, RULES, granted);
    for (Allowance each : account.on(FIRST.plusDays(day), List.of(CHILD))) {
      if (each.limit() != null) {
        BigDecimal exact = each.limit().subtract(each.used()).subtract(each.reserved());
        same(binds(each, granted) ? exact : exact.max(BigDecimal.ZERO), each.remaining());
      }
    }
  }

  private static boolean binds(Allowance allowance, List<CountedGrant> granted) {
    return granted.stream()
        .filter(
            each -> allowance.shares().stream().anyMatch(share -> share.grant().equals(each.id())))
        .anyMatch(each -> allowance.rule().holdsUnder(each.condition()));
  }

  @Property
  void whatFitsFitsInEveryOrder(
      @ForAll("portfolios") List<CountedGrant> asked, @ForAll Random random) {
    List<CountedGrant> granted = granted(asked);
    List<CountedGrant> shuffled = new ArrayList<>(granted);
    Collections.shuffle(shuffled, random);
    assertEquals(granted.size(), granted(shuffled).size());
  }

  @Property
  void exactlyWhatRemainsFitsAndAHundredthMoreDoesNot(
      @ForAll("portfolios") List<CountedGrant> asked, @ForAll @IntRange(max = 1700) int day) {
    LocalDate on = FIRST.plusDays(day);
    AllowanceCalculator account =
        new AllowanceCalculator(BORN, List.of(PlayedRules.RESPITE), granted(asked));
    BigDecimal left = account.on(on, List.of(CHILD)).getFirst().remaining();
    if (left.signum() > 0) {
      assertTrue(account.excess(grant("RESPITE", "DAY", left, null, on, on)).isEmpty());
    }
    CountedGrant more = grant("RESPITE", "DAY", left.add(new BigDecimal("0.01")), null, on, on);
    Excess refused = account.excess(more).orElseThrow();
    same(left, refused.allowance().remaining());
    same(more.quantity(), refused.requested());
  }

  private static List<CountedGrant> granted(List<CountedGrant> asked) {
    List<CountedGrant> granted = new ArrayList<>();
    for (CountedGrant each : asked) {
      if (new AllowanceCalculator(BORN, RULES, granted).excess(each).isEmpty()) {
        granted.add(each);
      }
    }
    return granted;
  }

  private static BigDecimal reserved(List<CountedGrant> held, LocalDate day) {
    return new AllowanceCalculator(BORN, List.of(PlayedRules.RESPITE), held)
        .on(day, List.of(CHILD))
        .getFirst()
        .reserved();
  }

  private static BigDecimal on(CountedGrant grant, Period days) {
    return grant.taken(List.of(days), HORIZON);
  }

  private static void same(BigDecimal expected, BigDecimal actual) {
    assertEquals(0, expected.compareTo(actual), () -> expected + " is not " + actual);
  }

  @Provide
  Arbitrary<List<CountedGrant>> portfolios() {
    return grants().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<CountedGrant> grants() {
    Arbitrary<CountingPeriod> pers =
        Arbitraries.of(CountingPeriod.WEEK, CountingPeriod.MONTH, CountingPeriod.YEAR)
            .injectNull(0.5);
    Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 500).injectNull(0.2);
    return Combinators.combine(
            Arbitraries.of("RESPITE", "SOCIAL_REHAB", "CHILD_CARE"),
            Arbitraries.longs().between(1, 60_00),
            pers,
            Arbitraries.integers().between(0, 1700),
            lengths,
            Arbitraries.of("WORK", "NONE"))
        .as(
            (service, hundredths, per, start, length, parents) -> {
              LocalDate from = FIRST.plusDays(start);
              return new CountedGrant(
                  UUID.randomUUID(),
                  true,
                  "CHILD_FT",
                  "9.2.2.1",
                  PROJECT,
                  service,
                  null,
                  parents,
                  BigDecimal.valueOf(hundredths, 2),
                  unit(service),
                  per,
                  new Period(from, length == null ? null : from.plusDays(length - 1L)),
                  null,
                  Map.of(),
                  null);
            });
  }

  private static String unit(String service) {
    return switch (service) {
      case "RESPITE" -> "DAY";
      case "SOCIAL_REHAB" -> "TIMES";
      default -> "HOUR";
    };
  }

  private static CountedGrant grant(
      String service,
      String unit,
      BigDecimal quantity,
      CountingPeriod per,
      LocalDate from,
      LocalDate to) {
    return new CountedGrant(
        UUID.randomUUID(),
        true,
        "CHILD_FT",
        "9.2.2.1",
        PROJECT,
        service,
        null,
        null,
        quantity,
        unit,
        per,
        new Period(from, to),
        null,
        Map.of(),
        null);
  }
}
