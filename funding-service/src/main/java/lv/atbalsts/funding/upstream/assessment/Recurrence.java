package lv.atbalsts.funding.upstream.assessment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * For each of which a granted quantity, or a limit, is: a calendar interval, or all the days of the
 * grant or of the project.
 */
public enum Recurrence {
  DAY,
  WEEK,
  MONTH,
  YEAR,
  PROJECT;

  /** Without an interval the quantity is of the whole grant. */
  static Recurrence of(Recurrence told) {
    return told == null ? PROJECT : told;
  }

  /**
   * The first day of the interval that holds a day; of one that began before the grant too, because
   * a part of an interval has its whole quantity.
   *
   * @param first the grant's first day, which stands for all of its days
   */
  public LocalDate intervalOf(LocalDate day, LocalDate first) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
      case PROJECT -> first;
    };
  }

  /** The last day of the interval that holds a day; null of a project, which says none. */
  public LocalDate lastOfInterval(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
      case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
      case YEAR -> day.with(TemporalAdjusters.lastDayOfYear());
      case PROJECT -> null;
    };
  }
}
