package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/**
 * How a grant's quantity falls on days.
 *
 * <ul>
 *   <li>A total over a period with both ends falls evenly on its days: on the first k of n days
 *       fall quantity x k / n, rounded to the nearest unit in which the quantity is given (whole
 *       days where it is whole days, halves up); on any days in between falls the difference of two
 *       such sums. So the parts of every partition add up to the whole exactly, each differs from
 *       its exact share by at most one unit, and what falls on a day is the same however the period
 *       is cut: weeks, months and years agree, which remainders given out by size would not.
 *   <li>A total without an end falls whole on its first day.
 *   <li>A quantity for each week, month or year falls on every such window that the grant touches,
 *       whole also where it touches only a part (nobody says that less is given in a short week),
 *       evenly on the days it touches. A quantity for each project is a total.
 * </ul>
 *
 * @param per what the quantity is for; null where it is a total
 * @param horizon the day up to which a recurring quantity without an end is looked at
 */
record Quantity(BigDecimal amount, CountingPeriod per, Period period, LocalDate horizon) {

  /** What falls on these days. */
  BigDecimal on(Period days) {
    return parts(days).map(part -> even(part, days)).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The stretches of the grant that carry the amount once each, as far as they touch the days. */
  private Stream<Period> parts(Period days) {
    if (per == null || per == CountingPeriod.PROJECT) {
      return Stream.of(period.to() == null ? new Period(period.from(), period.from()) : period);
    }
    LocalDate last = period.to() == null ? horizon : period.to();
    return new Period(period.from(), last)
        .and(days)
        .map(touched -> windows(touched, last))
        .orElseGet(Stream::empty);
  }

  private Stream<Period> windows(Period touched, LocalDate last) {
    return Stream.iterate(
            per.window(touched.from()),
            window -> !window.from().isAfter(touched.to()),
            window -> per.window(window.to().plusDays(1)))
        .flatMap(window -> window.and(new Period(period.from(), last)).stream());
  }

  private BigDecimal even(Period part, Period days) {
    return part.and(days)
        .map(touched -> upTo(part, touched.to()).subtract(upTo(part, touched.from().minusDays(1))))
        .orElse(BigDecimal.ZERO);
  }

  private BigDecimal upTo(Period part, LocalDate day) {
    long all = ChronoUnit.DAYS.between(part.from(), part.to()) + 1;
    long passed = ChronoUnit.DAYS.between(part.from(), day) + 1;
    return passed == all
        ? amount
        : amount
            .multiply(BigDecimal.valueOf(passed))
            .divide(BigDecimal.valueOf(all), Math.max(amount.scale(), 0), RoundingMode.HALF_UP);
  }
}
