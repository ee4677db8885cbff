package lv.atbalsts.funding.calendar;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Map;

/** Days that the law on public holidays does not give by a rule, each with its source. */
@ConfigMapping(prefix = "atbalsts.calendar")
interface CalendarSettings {

  /** Days that were made holidays by themselves. */
  Map<LocalDate, String> holidays();

  /** Saturdays that were worked in place of a day between holidays. */
  Map<LocalDate, String> worked();
}
