package lv.atbalsts.assessment.limit.rules;

import static lv.atbalsts.assessment.limit.rules.Played.BORN;
import static lv.atbalsts.assessment.limit.rules.Played.care;
import static lv.atbalsts.assessment.limit.rules.Played.day;
import static lv.atbalsts.assessment.limit.rules.Played.delivered;
import static lv.atbalsts.assessment.limit.rules.Played.ended;
import static lv.atbalsts.assessment.limit.rules.Played.held;
import static lv.atbalsts.assessment.limit.rules.Played.rehabilitation;
import static lv.atbalsts.assessment.limit.rules.Played.respite;
import static lv.atbalsts.assessment.limit.rules.PlayedRules.CARE;
import static lv.atbalsts.assessment.limit.rules.PlayedRules.REHABILITATION;
import static lv.atbalsts.assessment.limit.rules.PlayedRules.RESPITE;
import static lv.atbalsts.assessment.limit.rules.PlayedRules.RESPITE_ALONE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every limit at its edge. */
class AllowanceCalculatorTest {

  @ParameterizedTest
  @CsvSource({"0,29,", "0,30,", "0,30.01,30", "25,4,", "25,5,", "25,5.01,5", "30,0.01,0"})
  void thirtyDaysOfRespiteAYear(String before, String asked, String remaining) {
    List<CountedGrant> held =
        before.equals("0") ? List.of() : List.of(respite(before, "2021-01-10", "2021-03-01"));
    left(remaining, excess(BORN, List.of(RESPITE), held, respite(asked, "2021-05-01", null)));
  }

  @Test
  void aGrantOverNewYearIsHeldAgainstBothYears() {
    CountedGrant over = respite("40", "2020-12-22", "2021-01-30");
    assertEquals(Optional.empty(), excess(BORN, List.of(RESPITE), List.of(), over));
    Excess refused =
        excess(BORN, List.of(RESPITE), List.of(respite("1", "2021-06-01", "2021-06-01")), over)
            .orElseThrow();
    assertEquals(day("2021-01-01"), refused.allowance().window().from());
    exactly("30", refused.requested());
    exactly("29", refused.allowance().remaining());
  }

  @ParameterizedTest
  @CsvSource({
    "12,2020-12-27,2021-01-06,5,7", // 5.45 and 6.55
    "13,2020-12-27,2021-01-06,6,7", // 5.91 and 7.09
    "1,2020-12-31,2021-01-01,1,0", // a half counts where it comes first
    "12.5,2020-12-27,2021-01-06,5.7,6.8", // given in tenths
    "120,2020-07-01,2021-06-30,60,60" // 60.49 and 59.51
  })
  void whatIsGivenInWholeDaysIsHeldAgainstEachYearInWholeDays(
      String quantity, String from, String to, String before, String after) {
    CountedGrant over = respite(quantity, from, to);
    exactly(
        before,
        over.taken(List.of(CountingPeriod.YEAR.window(day("2020-12-31"))), day("2030-12-31")));
    exactly(
        after,
        over.taken(List.of(CountingPeriod.YEAR.window(day("2021-01-01"))), day("2030-12-31")));
  }

  @Test
  void theWeekOverNewYearHasItsShareInWholeHours() {
    CountedGrant over = care(null, "15", null, "2020-12-28", "2021-01-10");
    exactly(
        "8", over.taken(List.of(CountingPeriod.WEEK.window(day("2021-01-01"))), day("2030-12-31")));
    exactly(
        "7", over.taken(List.of(CountingPeriod.WEEK.window(day("2021-01-04"))), day("2030-12-31")));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-12-28,2020-12-28,10,", // ISO week 2020-W53 is one week on both sides of New Year
    "2020-12-28,2020-12-28,10.01,10",
    "2021-01-03,2020-12-28,4,",
    "2021-01-03,2020-12-28,4.01,4",
    "2021-01-04,2020-12-28,10,"
  })
  void aWeekIsOneWeekAlsoOverNewYear(String asked, String other, String hours, String remaining) {
    List<CountedGrant> held =
        asked.equals(other) ? List.of() : List.of(care(null, "6", null, other, other));
    left(remaining, excess(day("2010-01-01"), CARE, held, care(null, hours, null, asked, asked)));
  }

  @ParameterizedTest
  @CsvSource({
    // until 2020-06-08 40 times, until 2022-04-21 100, then unlimited; what was used before counts
    "0,,40,2020-06-08,",
    "0,,41,2020-06-08,40",
    "40,2020-06-08,60,2020-06-09,",
    "40,2020-06-08,61,2020-06-09,60",
    "0,,100,2022-04-21,",
    "0,,101,2022-04-21,100",
    "100,2022-04-21,500,2022-04-22,",
    // a decision about days of before counts against later ones too
    "95,2021-01-01,6,2020-01-01,5",
    "95,2021-01-01,5,2020-01-01,"
  })
  void rehabilitationOverTheChangesOfTheRule(
      String before, String beforeOn, String asked, String on, String remaining) {
    List<CountedGrant> held =
        beforeOn == null ? List.of() : List.of(rehabilitation(before, beforeOn, beforeOn));
    left(remaining, excess(BORN, REHABILITATION, held, rehabilitation(asked, on, on)));
  }

  @Test
  void aPeriodOverAChangeIsHeldAgainstBothVersions() {
    CountedGrant over = rehabilitation("82", "2020-04-29", "2020-07-18");
    Excess refused = excess(BORN, REHABILITATION, List.of(), over).orElseThrow();
    assertEquals("L11", refused.allowance().rule().rule());
    exactly("42", refused.requested());
    assertEquals(
        Optional.empty(),
        excess(BORN, REHABILITATION, List.of(), rehabilitation("79", "2020-04-29", "2020-07-18")));
  }

  @Test
  void eachRecommendedServiceHasItsOwnTenTimes() {
    CountedGrant ten = component("PHYSIOTHERAPY", "10");
    left("0", excess(BORN, REHABILITATION, List.of(ten), component("PHYSIOTHERAPY", "1")));
    left(null, excess(BORN, REHABILITATION, List.of(ten), component("PSYCHOLOGIST", "10")));
    left("10", excess(BORN, REHABILITATION, List.of(), component("PSYCHOLOGIST", "11")));
  }

  @ParameterizedTest
  @CsvSource({
    "WORK,2018-01-01,50,WEEK,2020-01-06,",
    "WORK,2018-01-01,50.01,WEEK,2020-01-06,50",
    "NONE,2018-01-01,10,WEEK,2020-01-06,",
    "NONE,2018-01-01,11,WEEK,2020-01-06,10",
    "WORK,2012-01-01,10,WEEK,2020-01-06,",
    "WORK,2012-01-01,11,WEEK,2020-01-06,10",
    "WORK,2018-01-01,200,MONTH,2021-08-01,",
    "WORK,2018-01-01,201,MONTH,2021-08-01,200",
    "WORK,2012-01-01,80,MONTH,2021-08-01,",
    "WORK,2012-01-01,81,MONTH,2021-08-01,80",
    "NONE,2018-01-01,40,MONTH,2021-08-01,",
    "NONE,2012-01-01,41,MONTH,2021-08-01,40"
  })
  void hoursOfCareByAgeAndByWhatTheParentsDo(
      String parents,
      LocalDate born,
      String hours,
      CountingPeriod per,
      String from,
      String remaining) {
    CountedGrant asked = care(parents, hours, per, from, "2021-12-31");
    CountedGrant early = care(parents, hours, per, from, from);
    left(remaining, excess(born, CARE, List.of(), per == CountingPeriod.WEEK ? early : asked));
  }

  @Test
  void careOverTheChangeFromWeeksToMonthsIsHeldAgainstBoth() {
    CountedGrant over = care("WORK", "50", CountingPeriod.WEEK, "2021-06-01", "2021-09-30");
    Excess refused = excess(day("2018-01-01"), CARE, List.of(), over).orElseThrow();
    assertEquals("L07", refused.allowance().rule().rule());
    assertEquals(day("2021-08-01"), refused.allowance().window().from());
    assertEquals(
        Optional.empty(),
        excess(
            day("2018-01-01"),
            CARE,
            List.of(),
            care("WORK", "40", CountingPeriod.WEEK, "2021-06-01", "2021-09-30")));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-03-01,2022-02-28,200,", // the last day at the age of four
    "2017-03-01,2022-03-01,200,80", // the fifth birthday
    "2016-02-29,2021-12-31,200,80",
    "2004-08-02,2022-08-01,81,80", // the last day as a child
    "2004-08-02,2022-08-02,81," // the eighteenth birthday: the limit is for children
  })
  void ageIsTakenOnTheDay(LocalDate born, String on, String hours, String remaining) {
    left(remaining, excess(born, CARE, List.of(), care("WORK", hours, null, on, on)));
  }

  @Test
  void aBirthdayOn29FebruaryIsOnTheLastDayOfFebruaryInOtherYears() {
    assertEquals(new Period(day("2021-02-28"), null), Ages.days(day("2016-02-29"), 5, null));
    assertEquals(day("2022-02-27"), Ages.lastDayAsChild(day("2004-02-29")));
  }

  @Test
  void theMonthOfABirthdayHasAnAllowanceOnEitherSide() {
    LocalDate born = day("2017-09-15");
    CountedGrant before = care("WORK", "200", CountingPeriod.MONTH, "2021-08-01", "2022-09-14");
    CountedGrant after = care("WORK", "80", CountingPeriod.MONTH, "2022-09-15", "2022-12-31");
    assertEquals(Optional.empty(), excess(born, CARE, List.of(), before));
    assertEquals(Optional.empty(), excess(born, CARE, List.of(before), after));
  }

  @Test
  void careWithoutAnEndMeetsTheBirthdaysToCome() {
    CountedGrant open = care("WORK", "100", CountingPeriod.MONTH, "2021-08-01", null);
    Excess refused = excess(day("2017-09-15"), CARE, List.of(), open).orElseThrow();
    assertEquals(day("2022-10-01"), refused.allowance().window().from());
    assertEquals("L08", refused.allowance().rule().rule());
  }

  @Test
  void leisureIsPartOfTheHours() {
    CountedGrant leisure = leisure("40");
    left("0", excess(day("2018-01-01"), CARE, List.of(leisure), leisure("1")));
    left(
        null,
        excess(
            day("2018-01-01"),
            CARE,
            List.of(leisure),
            care("WORK", "160", CountingPeriod.MONTH, "2021-08-01", "2021-08-31")));
    left(
        "160",
        excess(
            day("2018-01-01"),
            CARE,
            List.of(leisure),
            care("WORK", "161", CountingPeriod.MONTH, "2021-08-01", "2021-08-31")));
  }

  @Test
  void whatIsDeliveredIsUsedAndTheRestIsReserved() {
    CountedGrant ten = delivered(respite("10", "2021-02-01", "2021-02-10"), days("2021-02-0", 4));
    Allowance allowance = allowance(ten);
    exactly("4", allowance.used());
    exactly("6", allowance.reserved());
    exactly("20", allowance.remaining());
  }

  @Test
  void servicesThatExcludeEachOtherCollideFromTheRulesFirstDayOn() {
    CountedGrant rehabilitation = rehabilitation("10", "2022-01-01", "2022-12-31");
    assertEquals(0, collisions(rehabilitation, respite("5", "2022-04-01", "2022-04-21")).size());
    ExclusionConflict collision =
        collisions(rehabilitation, respite("5", "2022-04-01", "2022-04-22")).getFirst();
    assertEquals(new Period(day("2022-04-22"), day("2022-04-22")), collision.days());
    assertEquals(1, collisions(respite("5", "2022-05-01", null), rehabilitation).size());
    assertEquals(
        0,
        collisions(ended(rehabilitation, "2022-04-21"), respite("5", "2022-05-01", null)).size());
  }

  private static List<ExclusionConflict> collisions(CountedGrant held, CountedGrant asked) {
    return new AllowanceCalculator(BORN, List.of(RESPITE_ALONE), List.of(held)).collisions(asked);
  }

  private static Allowance allowance(CountedGrant held) {
    Membership child = new Membership("9.2.2.1", Played.PROJECT, "CHILD_FT");
    return new AllowanceCalculator(BORN, List.of(RESPITE), List.of(held))
        .on(day("2021-05-01"), List.of(child))
        .getFirst();
  }

  private static Map<LocalDate, BigDecimal> days(String prefix, int number) {
    return Stream.iterate(1, each -> each + 1)
        .limit(number)
        .collect(Collectors.toMap(each -> day(prefix + each), each -> BigDecimal.ONE));
  }

  private static CountedGrant component(String component, String quantity) {
    return held(
        "SOCIAL_REHAB", component, null, quantity, "TIMES", null, "2019-09-01", "2019-12-31");
  }

  private static CountedGrant leisure(String hours) {
    return held("CHILD_CARE", "LEISURE", "WORK", hours, "HOUR", null, "2021-08-02", "2021-08-02");
  }

  private static Optional<Excess> excess(
      LocalDate born, List<LimitRule> rules, List<CountedGrant> held, CountedGrant asked) {
    return new AllowanceCalculator(born, rules, held).excess(asked);
  }

  private static void left(String remaining, Optional<Excess> excess) {
    assertEquals(
        remaining,
        excess
            .map(each -> each.allowance().remaining().stripTrailingZeros().toPlainString())
            .orElse(null));
  }

  private static void exactly(String expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toPlainString);
  }
}
