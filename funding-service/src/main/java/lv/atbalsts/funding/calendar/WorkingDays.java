package lv.atbalsts.funding.calendar;

import de.focus_shift.jollyday.core.parser.functions.CalculateGregorianEasterSunday;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * Latvia's working days: Monday to Friday without the holidays of the law on public holidays
 * (likums „Par svētku, atceres un atzīmējamām dienām”, p. 1). Terms are counted from the day after
 * the one that starts them.
 */
@ApplicationScoped
public class WorkingDays {

  private static final Set<MonthDay> EVERY_YEAR =
      Set.of(
          MonthDay.of(1, 1),
          MonthDay.of(5, 1),
          MonthDay.of(5, 4),
          MonthDay.of(6, 23),
          MonthDay.of(6, 24),
          MonthDay.of(11, 18),
          MonthDay.of(12, 24),
          MonthDay.of(12, 25),
          MonthDay.of(12, 26),
          MonthDay.of(12, 31));

  /** On a Saturday or Sunday, the next working day is free in its place. */
  private static final Set<MonthDay> MADE_UP_FOR = Set.of(MonthDay.of(5, 4), MonthDay.of(11, 18));

  private static final CalculateGregorianEasterSunday EASTER = new CalculateGregorianEasterSunday();

  private final CalendarSettings settings;

  WorkingDays(CalendarSettings settings) {
    this.settings = settings;
  }

  /** Whether offices work on a day. */
  public boolean isWorkingDay(LocalDate day) {
    return settings.worked().containsKey(day) || !isWeekend(day) && !isHoliday(day);
  }

  private boolean isHoliday(LocalDate day) {
    return EVERY_YEAR.contains(MonthDay.from(day))
        || isOfEaster(day)
        || settings.holidays().containsKey(day)
        || day.getDayOfWeek() == DayOfWeek.MONDAY
            && (MADE_UP_FOR.contains(MonthDay.from(day.minusDays(1)))
                || MADE_UP_FOR.contains(MonthDay.from(day.minusDays(2))));
  }

  /** From Good Friday to Monday. */
  private static boolean isOfEaster(LocalDate day) {
    long after = ChronoUnit.DAYS.between(EASTER.apply(Year.of(day.getYear())), day);
    return after >= -2 && after <= 1;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  /**
   * The last day of a term.
   *
   * @param day the day that starts it and does not count
   * @param days how many working days it has; below zero, it ended before that day
   */
  public LocalDate after(LocalDate day, int days) {
    LocalDate last = day;
    for (int left = Math.abs(days); left > 0; ) {
      last = last.plusDays(Integer.signum(days));
      left -= isWorkingDay(last) ? 1 : 0;
    }
    return last;
  }

  /** How many working days of a term are left after a day; below zero, it has ended before. */
  public int between(LocalDate day, LocalDate last) {
    if (last.isBefore(day)) {
      return -between(last, day);
    }
    return (int) day.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
  }
}
