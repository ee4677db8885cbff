package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import lv.atbalsts.indicators.IndicatorsRefusal;
import lv.atbalsts.kit.values.Days;

/** The day a value is asked for. */
@ApplicationScoped
public class AsOfParam {

  private final Clock clock;

  AsOfParam(Clock clock) {
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
      throw IndicatorsRefusal.DAY_IS_YET_TO_COME.with(day, today).requested(day).limit(today);
    }
    return day;
  }

  private static LocalDate parsed(String asOf) {
    try {
      return Days.read(asOf);
    } catch (DateTimeException unreadable) {
      throw IndicatorsRefusal.NOT_DATE.with();
    }
  }
}
