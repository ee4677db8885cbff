package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Rules and grants as the tests of the arithmetic play them. */
final class Played {

  static final String PROJECT = "9.2.2.1./15/I/001";
  static final LocalDate BORN = day("2012-06-15");

  static final LimitRule RESPITE =
      cap("L01", "L01", "RESPITE", 0, 17, Set.of(), 30, "DAY", Per.YEAR, null, "2023-12-31");
  static final List<LimitRule> REHABILITATION =
      List.of(
          cap(
              "L11",
              "L11",
              "SOCIAL_REHAB",
              null,
              null,
              Set.of(),
              40,
              "TIMES",
              Per.PROJECT,
              null,
              "2020-06-08",
              10,
              LimitRule.EACH),
          cap(
              "L11",
              "L12",
              "SOCIAL_REHAB",
              null,
              null,
              Set.of(),
              100,
              "TIMES",
              Per.PROJECT,
              "2020-06-09",
              "2022-04-21"),
          rule(
              "L11",
              "L13",
              "SOCIAL_REHAB",
              null,
              null,
              Set.of(),
              LimitKind.UNLIMITED,
              null,
              "TIMES",
              Per.PROJECT,
              null,
              null,
              Set.of(),
              "2022-04-22",
              "2023-12-31"));
  static final List<LimitRule> CARE =
      List.of(
          cap(
              "L04",
              "L04",
              "CHILD_CARE",
              0,
              4,
              Set.of("WORK"),
              50,
              "HOUR",
              Per.WEEK,
              "2019-07-08",
              "2021-07-20"),
          cap(
              "L05",
              "L05",
              "CHILD_CARE",
              0,
              4,
              Set.of("NONE"),
              10,
              "HOUR",
              Per.WEEK,
              "2019-07-08",
              "2021-07-20"),
          cap(
              "L06",
              "L06",
              "CHILD_CARE",
              5,
              17,
              Set.of(),
              10,
              "HOUR",
              Per.WEEK,
              "2019-07-08",
              "2021-07-20"),
          cap(
              "L07",
              "L07",
              "CHILD_CARE",
              0,
              4,
              Set.of("WORK"),
              200,
              "HOUR",
              Per.MONTH,
              "2021-07-21",
              "2023-12-31",
              40,
              "LEISURE"),
          cap(
              "L08",
              "L08",
              "CHILD_CARE",
              5,
              17,
              Set.of("WORK"),
              80,
              "HOUR",
              Per.MONTH,
              "2021-07-21",
              "2023-12-31",
              40,
              "LEISURE"),
          cap(
              "L09",
              "L09",
              "CHILD_CARE",
              0,
              17,
              Set.of("NONE"),
              40,
              "HOUR",
              Per.MONTH,
              "2021-07-21",
              "2023-12-31"));
  static final LimitRule RESPITE_ALONE =
      rule(
          "L20",
          "L20",
          "RESPITE",
          null,
          null,
          Set.of(),
          LimitKind.EXCLUSION,
          null,
          null,
          null,
          null,
          null,
          Set.of("SOCIAL_REHAB"),
          "2022-04-22",
          "2023-12-31");

  private Played() {}

  static LimitRule cap(
      String limit,
      String line,
      String service,
      Integer ageFrom,
      Integer ageTo,
      Set<String> conditions,
      int value,
      String unit,
      Per per,
      String from,
      String to) {
    return cap(
        limit, line, service, ageFrom, ageTo, conditions, value, unit, per, from, to, null, null);
  }

  private static LimitRule cap(
      String limit,
      String line,
      String service,
      Integer ageFrom,
      Integer ageTo,
      Set<String> conditions,
      int value,
      String unit,
      Per per,
      String from,
      String to,
      Integer subValue,
      String subOf) {
    return rule(
        limit,
        line,
        service,
        ageFrom,
        ageTo,
        conditions,
        LimitKind.CAP,
        value,
        unit,
        per,
        subValue,
        subOf,
        Set.of(),
        from,
        to);
  }

  private static LimitRule rule(
      String limit,
      String line,
      String service,
      Integer ageFrom,
      Integer ageTo,
      Set<String> conditions,
      LimitKind kind,
      Integer value,
      String unit,
      Per per,
      Integer subValue,
      String subOf,
      Set<String> excludes,
      String from,
      String to) {
    return new LimitRule(
        limit,
        line,
        1,
        "9.2.2.1",
        service,
        Set.of(),
        ageFrom,
        ageTo,
        conditions,
        kind,
        number(value),
        unit,
        per,
        number(subValue),
        subOf,
        excludes,
        new Period(day(from), day(to)),
        "MK 313");
  }

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
        false,
        Map.of());
  }

  static Held ended(Held held, String on) {
    return changed(held, day(on), false, held.delivered());
  }

  static Held revoked(Held held) {
    return changed(held, null, true, held.delivered());
  }

  static Held delivered(Held held, Map<LocalDate, BigDecimal> delivered) {
    return changed(held, held.endedOn(), held.revoked(), delivered);
  }

  private static Held changed(
      Held held, LocalDate endedOn, boolean revoked, Map<LocalDate, BigDecimal> delivered) {
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
        revoked,
        delivered);
  }

  static LocalDate day(String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static BigDecimal number(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
