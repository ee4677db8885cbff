package lv.atbalsts.indicators.definition;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One dated version of what is to be reached (IND-05): a number, a range, or a day.
 *
 * @param version counted from 1 by indicator
 * @param inForceFrom the day from which it applies; null since the programme began
 * @param value the number to reach, null for a range or a day
 * @param from the lower bound of a range, else null
 * @param to the upper bound of a range, else null
 * @param day the day by which something ends, else null
 * @param reachedBy a year or a day, as precisely as the source says
 * @param source where it is stated
 */
public record Target(
    int version,
    LocalDate inForceFrom,
    BigDecimal value,
    BigDecimal from,
    BigDecimal to,
    LocalDate day,
    String reachedBy,
    String source) {

  /** Whether this version applies on a day, a later one left aside. */
  boolean appliesOn(LocalDate on) {
    return inForceFrom == null || !inForceFrom.isAfter(on);
  }

  /** Whether the year or the day by which it was to be reached is over on a day. */
  public boolean hasPassedOn(LocalDate on) {
    return reachedBy != null
        && on.toString().substring(0, reachedBy.length()).compareTo(reachedBy) > 0;
  }

  public boolean spansARange() {
    return from != null;
  }
}
