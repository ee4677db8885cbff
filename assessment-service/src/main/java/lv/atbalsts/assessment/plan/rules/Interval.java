package lv.atbalsts.assessment.plan.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.Optional;

/**
 * The interval that a line's quantity is for. A period holds a number of them, exactly: a day is a
 * seventh of a week, and its share of its own calendar month or year. So June holds one month, the
 * 10 days from 22 to 31 July hold 10/31 of one, and the parts of a period hold together what the
 * whole does. A project's quantity is for the whole period, however long.
 */
public enum Interval {
  WEEK(7),
  /** In parts by which each length of a month divides: of 28, 29, 30 and 31 days. */
  MONTH(377_580),
  /** In parts by which both lengths of a year divide: of 365 and 366 days. */
  YEAR(133_590),
  PROJECT(1);

  private final long parts;

  Interval(long parts) {
    this.parts = parts;
  }

  /** The interval of this code; the list of codes is open, and of others no cost is known. */
  public static Optional<Interval> of(String code) {
    return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
  }

  /** Into how many equal parts one interval is divided, so that a day is a whole number of them. */
  public long parts() {
    return parts;
  }

  /** How many parts of an interval the period holds, both days included. */
  public long partsIn(LocalDate from, LocalDate to) {
    return this == PROJECT ? 1 : position(to) + day(to) - position(from);
  }

  /** Parts from a fixed day in the past to this day's beginning. */
  private long position(LocalDate day) {
    return switch (this) {
      case WEEK -> day.toEpochDay();
      case MONTH ->
          day.getLong(ChronoField.PROLEPTIC_MONTH) * parts + (day.getDayOfMonth() - 1) * day(day);
      case YEAR -> day.getYear() * parts + (day.getDayOfYear() - 1) * day(day);
      case PROJECT -> 0;
    };
  }

  private long day(LocalDate day) {
    return switch (this) {
      case WEEK -> 1;
      case MONTH -> parts / day.lengthOfMonth();
      case YEAR -> parts / day.lengthOfYear();
      case PROJECT -> 0;
    };
  }
}
