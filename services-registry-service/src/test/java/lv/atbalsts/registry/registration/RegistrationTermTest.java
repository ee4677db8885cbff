package lv.atbalsts.registry.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import lv.atbalsts.kit.refusal.FieldErrors;
import org.junit.jupiter.api.Test;

/** The first day on which a registration does not hold is the one that a walk by days finds. */
class RegistrationTermTest {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final LocalDate TODAY = LocalDate.of(2022, 1, 1);

  private final RegistrationTerm term = new RegistrationTerm(FIRST, FIRST.plusDays(29));

  @Test
  void ofOneThatIsOver() {
    assertFoundAsByWalking();
  }

  @Test
  void ofOneThatWasSuspended() {
    suspended(5, 8);
    suspended(8, 8);
    suspended(12, 13);

    assertFoundAsByWalking();
  }

  @Test
  void ofOneThatIsSuspended() {
    suspended(5, 8);
    term.suspend(new FieldErrors(), FIRST.plusDays(20), TODAY);

    assertFoundAsByWalking();
  }

  @Test
  void ofOneThatIsExcluded() {
    suspended(5, 8);
    term.exclude(FIRST.plusDays(15), "Pakalpojumu vairs nesniedz");

    assertFoundAsByWalking();
  }

  private void suspended(int from, int until) {
    term.suspend(new FieldErrors(), FIRST.plusDays(from), TODAY);
    term.resume(new FieldErrors(), FIRST.plusDays(until), TODAY);
  }

  private void assertFoundAsByWalking() {
    for (int from = -3; from < 33; from++) {
      for (int to = from; to < 35; to++) {
        LocalDate first = FIRST.plusDays(from);
        LocalDate last = FIRST.plusDays(to);
        Optional<LocalDate> walked =
            first.datesUntil(last.plusDays(1)).filter(day -> !term.activeOn(day)).findFirst();
        assertEquals(walked, term.dayWithout(first, last));
      }
    }
  }
}
