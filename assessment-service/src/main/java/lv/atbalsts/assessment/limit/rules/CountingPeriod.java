package lv.atbalsts.assessment.limit.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The window that a limit or a grant's quantity is for. Weeks are those of ISO 8601, Monday to
 * Sunday, also over New Year: 2020-W53 is 2020-12-28 to 2021-01-03.
 */
public enum CountingPeriod {
  DAY {
    @Override
    public Period window(LocalDate day) {
      return new Period(day, day);
    }
  },
  WEEK {
    @Override
    public Period window(LocalDate day) {
      return new Period(
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
          day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }
  },
  MONTH {
    @Override
    public Period window(LocalDate day) {
      return new Period(day.withDayOfMonth(1), day.with(TemporalAdjusters.lastDayOfMonth()));
    }
  },
  YEAR {
    @Override
    public Period window(LocalDate day) {
      return new Period(day.withDayOfYear(1), day.with(TemporalAdjusters.lastDayOfYear()));
    }
  },
  /** All the days of one project; grants of other projects do not count. */
  PROJECT {
    @Override
    public Period window(LocalDate day) {
      return Period.ALWAYS;
    }
  };

  /** The window that holds the day. */
  public abstract Period window(LocalDate day);
}
