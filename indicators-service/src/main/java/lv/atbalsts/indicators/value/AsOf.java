package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Days;

/** The day a value is asked for. */
@ApplicationScoped
public class AsOf {

  private final Clock clock;

  AsOf(Clock clock) {
    this.clock = clock;
  }

  /**
   * The day in a query parameter; without it, today. Refuses with IND-0001 (400) what is not a
   * date, and with IND-0002 (400) a day that is yet to come.
   */
  public LocalDate read(String asOf) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = asOf == null ? today : parsed(asOf);
    if (day.isAfter(today)) {
      Refusal.of("IND-0002", 400).args(day, today).requested(day).limit(today).raise();
    }
    return day;
  }

  private static LocalDate parsed(String asOf) {
    try {
      return Days.read(asOf);
    } catch (DateTimeException unreadable) {
      throw Refusal.of("IND-0001", 400).toException();
    }
  }
}
