package lv.atbalsts.indicators.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import lv.atbalsts.indicators.IndicatorsRefusal;
import lv.atbalsts.kit.time.OfficialDay;
import lv.atbalsts.kit.values.Days;

/** The day a value is asked for. */
@ApplicationScoped
public class AsOfParam {

  private final OfficialDay today;

  AsOfParam(OfficialDay today) {
    this.today = today;
  }

  /**
   * The day in a query parameter; without it, today. Refuses with IND-0001 (400) what is not a
   * date, and with IND-0002 (400) a day that is yet to come.
   */
  public LocalDate read(String asOf) {
    LocalDate day = asOf == null ? today.today() : parsed(asOf);
    LocalDate latest = today.latest();
    if (day.isAfter(latest)) {
      throw IndicatorsRefusal.DAY_IS_YET_TO_COME
          .with(day, today.today())
          .requested(day)
          .limit(latest);
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
