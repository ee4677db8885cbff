package lv.atbalsts.registry.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import org.junit.jupiter.api.Test;

class RegisterDateRulesTest {

  private static final LocalDate TODAY = LocalDate.of(2022, 6, 15);

  @Test
  void todayIsTheLastDayOfWhatHappened() {
    assertEquals(true, after(TODAY));
    assertEquals(true, after(null));
    assertEquals(false, after(TODAY.plusDays(1)));
  }

  @Test
  void theSameDayIsNotBefore() {
    assertEquals(true, before(TODAY, TODAY));
    assertEquals(true, before(TODAY, null));
    assertEquals(true, before(null, TODAY));
    assertEquals(false, before(TODAY.minusDays(1), TODAY));
  }

  private static boolean after(LocalDate date) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/day", date, TODAY);
    return errors.isEmpty();
  }

  private static boolean before(LocalDate date, LocalDate earlier) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notBefore(errors, "/day", date, earlier);
    return errors.isEmpty();
  }
}
