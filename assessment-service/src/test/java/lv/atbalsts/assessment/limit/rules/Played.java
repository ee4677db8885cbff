package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Grants as the tests of the arithmetic play them. */
final class Played {

  static final String PROJECT = "9.2.2.1./15/I/001";
  static final LocalDate BORN = day("2012-06-15");

  private Played() {}

  static CountedGrant respite(String quantity, String from, String to) {
    return held("RESPITE", null, null, quantity, "DAY", null, from, to);
  }

  static CountedGrant rehabilitation(String quantity, String from, String to) {
    return held("SOCIAL_REHAB", null, null, quantity, "TIMES", null, from, to);
  }

  static CountedGrant care(
      String condition, String quantity, CountingPeriod per, String from, String to) {
    return held("CHILD_CARE", null, condition, quantity, "HOUR", per, from, to);
  }

  static CountedGrant held(
      String service,
      String component,
      String condition,
      String quantity,
      String unit,
      CountingPeriod per,
      String from,
      String to) {
    return new CountedGrant(
        UUID.randomUUID(),
        true,
        "CHILD_FT",
        "9.2.2.1",
        PROJECT,
        service,
        component,
        condition,
        new BigDecimal(quantity),
        unit,
        per,
        new Period(day(from), day(to)),
        null,
        Map.of(),
        null);
  }

  static CountedGrant ended(CountedGrant held, String on) {
    return changed(held, day(on), held.delivered(), held.inAll());
  }

  /** Nothing more is reported of it. */
  static CountedGrant closed(CountedGrant held, String inAll) {
    return changed(held, held.endedOn(), held.delivered(), new BigDecimal(inAll));
  }

  static CountedGrant delivered(CountedGrant held, Map<LocalDate, BigDecimal> delivered) {
    return changed(held, held.endedOn(), delivered, held.inAll());
  }

  private static CountedGrant changed(
      CountedGrant held,
      LocalDate endedOn,
      Map<LocalDate, BigDecimal> delivered,
      BigDecimal inAll) {
    return new CountedGrant(
        held.id(),
        held.own(),
        held.targetGroup(),
        held.measure(),
        held.project(),
        held.serviceType(),
        held.component(),
        held.condition(),
        held.quantity(),
        held.unit(),
        held.per(),
        held.period(),
        endedOn,
        delivered,
        inAll);
  }

  static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
