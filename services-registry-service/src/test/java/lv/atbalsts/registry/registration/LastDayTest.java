package lv.atbalsts.registry.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastDayTest {

  @ParameterizedTest
  @CsvSource({
    "2021-09-01,2026-08-31",
    "2024-02-28,2029-02-27",
    "2024-02-29,2029-02-28",
    "2024-03-01,2029-02-28",
    "2023-03-01,2028-02-29",
    "2023-02-28,2028-02-27",
  })
  void itIsTheDayBeforeTheFifthAnniversary(LocalDate first, LocalDate last) {
    assertEquals(last, RegistrationDays.lastDay(first));
  }
}
