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
record ReceivedOfGrant(Map<LocalDate, BigDecimal> byDay, BigDecimal inAll) {

  static final ReceivedOfGrant NOTHING = new ReceivedOfGrant(Map.of(), null);

  /** Of one day, or of none where the day is null. */
  static ReceivedOfGrant on(LocalDate day, BigDecimal units, BigDecimal inAll) {
    return new ReceivedOfGrant(day == null ? Map.of() : Map.of(day, units), inAll);
  }

  ReceivedOfGrant and(ReceivedOfGrant other) {
    Map<LocalDate, BigDecimal> all = new HashMap<>(byDay);
    all.putAll(other.byDay);
    return new ReceivedOfGrant(all, inAll);
  }
}
