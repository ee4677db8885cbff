package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A grant as an allowance sees it.
 *
 * @param own whether the holder of the allowance is who receives the service, and not a
 *     representative
 * @param component which part of the service it is, or null
 * @param condition what is declared of the parents, or null
 * @param per what the quantity is for; null where it is the total of the whole period
 * @param endedOn the last day on which it can be received, where it has ended, or the decision was
 *     withdrawn, before the period did
 * @param delivered what is known to be delivered, by day
 * @param inAll what was delivered in all, once nothing more is reported of it; null before
 */
public record CountedGrant(
    UUID id,
    boolean own,
    String targetGroup,
    String measure,
    String project,
    String serviceType,
    String component,
    String condition,
    BigDecimal quantity,
    String unit,
    CountingPeriod per,
    Period period,
    LocalDate endedOn,
    Map<LocalDate, BigDecimal> delivered,
    BigDecimal inAll) {

  /** The most of a unit that is reported of one day; of others there is no bound. */
  private static final Map<String, BigDecimal> A_DAY =
      Map.of("DAY", BigDecimal.ONE, "HOUR", new BigDecimal(24));

  /** The days on which the person may receive the service; nothing where there are none. */
  public Optional<Period> days() {
    return period.and(Period.until(endedOn));
  }

  /** What was delivered on these days. */
  BigDecimal used(List<Period> days) {
    return delivered.entrySet().stream()
        .filter(each -> days.stream().anyMatch(part -> part.contains(each.getKey())))
        .map(Map.Entry::getValue)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What is granted on these days and may still be reported, never below zero. Reports come months
   * late: that it has ended frees nothing of the days before, that nothing more is reported does.
   */
  BigDecimal reserved(List<Period> days, LocalDate horizon) {
    BigDecimal open = kept(days, horizon).subtract(used(days));
    BigDecimal toCome = inAll == null ? open : inAll.subtract(used(List.of(Period.ALWAYS)));
    return open.min(toCome).max(BigDecimal.ZERO);
  }

  /** What it takes of an allowance on these days. */
  BigDecimal taken(List<Period> days, LocalDate horizon) {
    return used(days).add(reserved(days, horizon));
  }

  /**
   * What the decision keeps: its quantity on the days on which it can be received. One that ended
   * is a decision about the days up to its end, on which all of it can have been received, as far
   * as a day holds it.
   */
  private BigDecimal kept(List<Period> days, LocalDate horizon) {
    Quantity granted = new Quantity(quantity, per, days().orElse(period), horizon);
    return days().stream()
        .flatMap(own -> days.stream().flatMap(each -> each.and(own).stream()))
        .map(each -> held(granted.on(each), each))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal held(BigDecimal share, Period days) {
    BigDecimal aDay = endedOn == null ? null : A_DAY.get(unit);
    return aDay == null ? share : share.min(aDay.multiply(BigDecimal.valueOf(days.length())));
  }

  /** The days on which its quantity can fall. */
  Period carrying(LocalDate horizon) {
    boolean total = per == null || per == CountingPeriod.PROJECT;
    return period.to() != null
        ? period
        : new Period(period.from(), total ? period.from() : horizon);
  }
}
