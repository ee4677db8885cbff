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

  static Held respite(String quantity, String from, String to) {
    return held("RESPITE", null, null, quantity, "DAY", null, from, to);
  }

  static Held rehabilitation(String quantity, String from, String to) {
    return held("SOCIAL_REHAB", null, null, quantity, "TIMES", null, from, to);
  }

  static Held care(String condition, String quantity, Per per, String from, String to) {
    return held("CHILD_CARE", null, condition, quantity, "HOUR", per, from, to);
  }

  static Held held(
      String service,
      String component,
      String condition,
      String quantity,
      String unit,
      Per per,
      String from,
      String to) {
    return new Held(
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

  static Held ended(Held held, String on) {
    return changed(held, day(on), held.delivered(), held.inAll());
  }

  /** Nothing more is reported of it. */
  static Held closed(Held held, String inAll) {
    return changed(held, held.endedOn(), held.delivered(), new BigDecimal(inAll));
  }

  static Held delivered(Held held, Map<LocalDate, BigDecimal> delivered) {
    return changed(held, held.endedOn(), delivered, held.inAll());
  }

  private static Held changed(
      Held held, LocalDate endedOn, Map<LocalDate, BigDecimal> delivered, BigDecimal inAll) {
    return new Held(
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
