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
 * @param endedOn the last day, where it has ended before the period did
 * @param revoked the decision was withdrawn: only what was delivered counts
 * @param delivered what is known to be delivered, by day
 */
public record Held(
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
    Per per,
    Period period,
    LocalDate endedOn,
    boolean revoked,
    Map<LocalDate, BigDecimal> delivered) {

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

  /** What is granted on these days and not delivered yet, never below zero. */
  BigDecimal reserved(List<Period> days, LocalDate horizon) {
    return kept(days, horizon).subtract(used(days)).max(BigDecimal.ZERO);
  }

  /** What it takes of an allowance on these days. */
  BigDecimal taken(List<Period> days, LocalDate horizon) {
    return kept(days, horizon).max(used(days));
  }

  /**
   * What the decision still keeps: all of it while it is valid, nothing once it is withdrawn. A
   * service that ended keeps what was delivered; as long as no delivery is reported at all, nobody
   * knows, and it keeps the share of the days up to its end.
   */
  private BigDecimal kept(List<Period> days, LocalDate horizon) {
    if (revoked || endedOn != null && !delivered.isEmpty()) {
      return BigDecimal.ZERO;
    }
    Quantity granted = new Quantity(quantity, per, period, horizon);
    return days.stream()
        .flatMap(each -> each.and(Period.until(endedOn)).stream())
        .map(granted::on)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The days on which its quantity can fall. */
  Period carrying(LocalDate horizon) {
    boolean total = per == null || per == Per.PROJECT;
    return period.to() != null
        ? period
        : new Period(period.from(), total ? period.from() : horizon);
  }
}
