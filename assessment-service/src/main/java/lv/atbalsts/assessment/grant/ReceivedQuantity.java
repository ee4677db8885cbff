package lv.atbalsts.assessment.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known to be received of a grant.
 *
 * @param inAll how much, once nothing more is reported of it; null before
 */
record ReceivedQuantity(Map<LocalDate, BigDecimal> byDay, BigDecimal inAll) {

  static final ReceivedQuantity NOTHING = new ReceivedQuantity(Map.of(), null);

  /** Of one day, or of none where the day is null. */
  static ReceivedQuantity on(LocalDate day, BigDecimal units, BigDecimal inAll) {
    return new ReceivedQuantity(day == null ? Map.of() : Map.of(day, units), inAll);
  }

  ReceivedQuantity and(ReceivedQuantity other) {
    Map<LocalDate, BigDecimal> all = new HashMap<>(byDay);
    all.putAll(other.byDay);
    return new ReceivedQuantity(all, inAll);
  }
}
