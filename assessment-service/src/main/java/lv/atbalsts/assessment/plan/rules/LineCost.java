package lv.atbalsts.assessment.plan.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import lv.atbalsts.kit.values.Money;

/** What a line of a plan costs. This is the one place where a plan's money is rounded. */
public final class LineCost {

  private static final int CENTS = 2;

  private LineCost() {}

  /**
   * Rate x quantity x the number of intervals in the period, half a cent and more up; only the
   * result is rounded.
   *
   * @param rate for one unit, or null where it is not known
   * @return nothing where the cost is unknown: without a rate, a period or a known interval; it is
   *     not zero then
   */
  public static Optional<Money> of(
      Money rate, BigDecimal quantity, String interval, LocalDate from, LocalDate to) {
    Optional<Interval> known = Interval.of(interval);
    if (rate == null || known.isEmpty() || endless(known.get(), from, to)) {
      return Optional.empty();
    }
    BigDecimal parts = BigDecimal.valueOf(known.get().partsIn(from, to));
    return Optional.of(
        new Money(
            rate.amount()
                .multiply(quantity)
                .multiply(parts)
                .divide(BigDecimal.valueOf(known.get().parts()), CENTS, RoundingMode.HALF_UP)));
  }

  private static boolean endless(Interval interval, LocalDate from, LocalDate to) {
    return interval != Interval.PROJECT && (from == null || to == null);
  }
}
