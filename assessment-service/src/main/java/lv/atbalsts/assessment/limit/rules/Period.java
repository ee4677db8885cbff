package lv.atbalsts.assessment.limit.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from the first to the last, both included.
 *
 * @param from the first day; null where it is open
 * @param to the last day; null where it is open
 */
public record Period(LocalDate from, LocalDate to) {

  public static final Period ALWAYS = new Period(null, null);

  /** The days up to and including one. */
  static Period until(LocalDate last) {
    return new Period(null, last);
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The days that are in both; nothing where there are none. */
  public Optional<Period> and(Period other) {
    LocalDate first = later(from, other.from);
    LocalDate last = earlier(to, other.to);
    return first != null && last != null && first.isAfter(last)
        ? Optional.empty()
        : Optional.of(new Period(first, last));
  }

  /** How many days it has; both ends are known. */
  long length() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  public boolean overlaps(Period other) {
    return and(other).isPresent();
  }

  /** The earlier of two last days, of which null is the latest. */
  static LocalDate earlier(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
