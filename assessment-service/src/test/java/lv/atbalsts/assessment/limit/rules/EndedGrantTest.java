package lv.atbalsts.assessment.limit.rules;

import static lv.atbalsts.assessment.limit.rules.Played.BORN;
import static lv.atbalsts.assessment.limit.rules.Played.care;
import static lv.atbalsts.assessment.limit.rules.Played.closed;
import static lv.atbalsts.assessment.limit.rules.Played.day;
import static lv.atbalsts.assessment.limit.rules.Played.delivered;
import static lv.atbalsts.assessment.limit.rules.Played.ended;
import static lv.atbalsts.assessment.limit.rules.Played.rehabilitation;
import static lv.atbalsts.assessment.limit.rules.Played.respite;
import static lv.atbalsts.assessment.limit.rules.PlayedRules.REHABILITATION;
import static lv.atbalsts.assessment.limit.rules.PlayedRules.RESPITE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a grant keeps of an allowance after its end: what may still be reported of it. */
class EndedGrantTest {

  @ParameterizedTest
  @CsvSource({
    "10,2021-02-10,2021-02-05,0,5", // as many days as it had
    "10,2021-02-10,2021-02-05,3,2", // what is reported already leaves the others
    "10,2021-02-10,2021-02-05,5,0",
    "10,2021-02-28,2021-02-10,0,10", // all of it can have been received on the first days
    "10,2021-02-28,2021-02-10,4,6",
    "10,,2021-02-10,0,10",
    "10,2021-02-10,2021-01-31,0,0" // withdrawn on its first day
  })
  void aServiceThatEndedKeepsWhatMayStillBeReportedOfItsDays(
      String quantity, String to, String end, int delivered, String reserved) {
    CountedGrant granted =
        delivered(respite(quantity, "2021-02-01", to), days("2021-02-0", delivered));
    Allowance allowance = allowance(ended(granted, end));
    exactly(Integer.toString(delivered), allowance.used());
    exactly(reserved, allowance.reserved());
  }

  @Test
  void ofTimesADayHoldsAnyNumberAndAllOfThemAreKept() {
    CountedGrant forty = rehabilitation("40", "2019-07-01", "2019-12-31");
    CountedGrant ended =
        ended(delivered(forty, Map.of(day("2019-08-01"), BigDecimal.ONE)), "2019-08-31");
    Excess refused =
        new AllowanceCalculator(BORN, REHABILITATION, List.of(ended))
            .excess(rehabilitation("1", "2020-01-01", null))
            .orElseThrow();
    exactly("1", refused.allowance().used());
    exactly("39", refused.allowance().reserved());
  }

  @ParameterizedTest
  @CsvSource({"2021-02-10,0,0,30", "2021-02-05,3,3,27", "2021-02-05,3,5,25", "2021-02-05,3,2,27"})
  void whereNothingMoreIsReportedTheRestIsFree(
      String end, int delivered, String inAll, String remaining) {
    CountedGrant ten =
        delivered(respite("10", "2021-02-01", "2021-02-10"), days("2021-02-0", delivered));
    exactly(remaining, allowance(closed(ended(ten, end), inAll)).remaining());
  }

  @Test
  void aWeeklyQuantityKeepsNoWeekAfterTheOneInWhichItEnded() {
    CountedGrant weekly = care("WORK", "10", CountingPeriod.WEEK, "2021-02-01", "2021-06-30");
    CountedGrant ended = ended(weekly, "2021-02-10");
    exactly("20", ended.reserved(List.of(Period.ALWAYS), day("2030-12-31")));
    exactly(
        "10",
        ended.reserved(List.of(CountingPeriod.WEEK.window(day("2021-02-10"))), day("2030-12-31")));
    exactly(
        "4",
        closed(ended, "4")
            .reserved(List.of(CountingPeriod.WEEK.window(day("2021-02-10"))), day("2030-12-31")));
  }

  private static Allowance allowance(CountedGrant held) {
    Membership child = new Membership("9.2.2.1", Played.PROJECT, "CHILD_FT");
    return new AllowanceCalculator(BORN, List.of(RESPITE), List.of(held))
        .on(day("2021-05-01"), List.of(child))
        .getFirst();
  }

  private static Map<LocalDate, BigDecimal> days(String prefix, int number) {
    return IntStream.rangeClosed(1, number)
        .boxed()
        .collect(Collectors.toMap(each -> day(prefix + each), each -> BigDecimal.ONE));
  }

  private static void exactly(String expected, BigDecimal actual) {
    assertEquals(0, new BigDecimal(expected).compareTo(actual), actual::toPlainString);
  }
}
