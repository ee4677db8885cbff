package lv.atbalsts.funding.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.atbalsts.local.parts.Parts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days as Latvia's offices worked them. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class WorkingDaysTest {

  @Inject WorkingDays days;

  @ParameterizedTest
  @CsvSource({
    "2021-04-01, true",
    "2021-04-02, false",
    "2021-04-05, false",
    "2021-04-06, true",
    "2024-03-29, false",
    "2025-04-21, false",
    "2019-05-06, false",
    "2019-05-04, false",
    "2020-05-04, false",
    "2024-05-06, false",
    "2025-05-05, false",
    "2018-11-19, false",
    "2018-11-20, true",
    "2023-11-20, false",
    "2021-11-18, false",
    "2021-11-19, true",
    "2021-06-22, true",
    "2021-06-23, false",
    "2021-06-24, false",
    "2021-07-01, true",
    "2018-09-24, false",
    "2019-09-24, true",
    "2018-07-09, false",
    "2023-07-10, false",
    "2023-05-29, false",
    "2021-12-23, true",
    "2021-12-24, false",
    "2021-12-31, false",
    "2022-01-01, false",
    "2022-01-03, true"
  })
  void aDayIsWorkedOrNot(LocalDate day, boolean worked) {
    assertEquals(worked, days.isWorkingDay(day));
  }

  /** Over the day of the reform, Midsummer and New Year, and backwards. */
  @ParameterizedTest
  @CsvSource({
    "2021-06-11, 20, 2021-07-13",
    "2021-12-13, 20, 2022-01-12",
    "2021-04-12, 20, 2021-05-11",
    "2021-04-12, 60, 2021-07-08",
    "2021-07-01, 0, 2021-07-01",
    "2021-07-05, -2, 2021-07-01"
  })
  void aTermEndsOnAWorkingDay(LocalDate from, int length, LocalDate last) {
    assertEquals(last, days.after(from, length));
    assertEquals(length, days.between(from, last));
  }
}
