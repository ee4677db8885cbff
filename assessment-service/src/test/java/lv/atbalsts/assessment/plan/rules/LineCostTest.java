package lv.atbalsts.assessment.plan.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.values.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCostTest {

  private static final LocalDate FROM = LocalDate.of(2019, 7, 1);

  @ParameterizedTest
  @CsvSource({
    // whole intervals
    "10.00, 3, WEEK, 2019-07-01, 2019-07-14, 60.00",
    "10.00, 3, MONTH, 2019-07-01, 2019-08-31, 60.00",
    "10.00, 3, MONTH, 2020-02-01, 2020-02-29, 30.00",
    "10.00, 3, YEAR, 2019-01-01, 2020-12-31, 60.00",
    // over New Year: a leap year's days are 366 parts of it
    "366.00, 1, YEAR, 2020-12-31, 2020-12-31, 1.00",
    "365.00, 1, YEAR, 2019-12-31, 2019-12-31, 1.00",
    "133590.00, 1, YEAR, 2019-12-31, 2020-01-01, 731.00",
    // parts of an interval: a seventh of a week, a day's share of its own month
    "7.00, 1, WEEK, 2019-07-03, 2019-07-03, 1.00",
    "31.00, 1, MONTH, 2019-07-22, 2019-07-31, 10.00",
    "28.00, 1, MONTH, 2019-02-28, 2019-02-28, 1.00",
    "29.00, 1, MONTH, 2020-02-29, 2020-02-29, 1.00",
    "23.86, 12, MONTH, 2019-07-22, 2019-08-31, 378.68",
    // half a cent goes up, less than half goes down
    "0.01, 0.5, PROJECT, 2019-07-01, 2019-07-01, 0.01",
    "0.01, 0.49, PROJECT, 2019-07-01, 2019-07-01, 0.00",
    "0.01, 1, WEEK, 2019-07-01, 2019-07-03, 0.00",
    "0.01, 1, WEEK, 2019-07-01, 2019-07-04, 0.01",
    // a project's quantity is for the whole period; nothing costs nothing
    "73.00, 30, PROJECT, 2019-07-01, 2021-06-30, 2190.00",
    "0.00, 30, MONTH, 2019-07-01, 2021-06-30, 0.00"
  })
  void aLineCostsItsRateTimesItsQuantityTimesItsIntervals(
      String rate,
      BigDecimal quantity,
      String interval,
      LocalDate from,
      LocalDate to,
      String cost) {
    assertEquals(
        Optional.of(Money.of(cost)), LineCost.of(Money.of(rate), quantity, interval, from, to));
  }

  @Test
  void whatIsNotKnownIsNotZero() {
    Money rate = Money.of("10.00");
    assertEquals(Optional.empty(), LineCost.of(null, BigDecimal.ONE, "MONTH", FROM, FROM));
    assertEquals(Optional.empty(), LineCost.of(rate, BigDecimal.ONE, "FORTNIGHT", FROM, FROM));
    assertEquals(Optional.empty(), LineCost.of(rate, BigDecimal.ONE, "MONTH", null, FROM));
    assertEquals(Optional.empty(), LineCost.of(rate, BigDecimal.ONE, "MONTH", FROM, null));
    assertEquals(Optional.of(rate), LineCost.of(rate, BigDecimal.ONE, "PROJECT", null, null));
  }

  @Test
  void aPlansTotalIsKnownWhenThatOfEachLineIs() {
    Optional<Money> ten = Optional.of(Money.of("10.00"));
    assertEquals(Optional.of(Money.of("20.00")), PlanCost.of(List.of(ten, ten)).total());
    PlanCost partly = PlanCost.of(List.of(ten, Optional.empty()));
    assertEquals(new PlanCost(Money.of("10.00"), 1), partly);
    assertEquals(Optional.empty(), partly.total());
  }
}
