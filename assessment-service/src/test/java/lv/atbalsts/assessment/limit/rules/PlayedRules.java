package lv.atbalsts.assessment.limit.rules;

import static lv.atbalsts.assessment.limit.rules.Played.day;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Rules as the tests of the arithmetic play them. */
final class PlayedRules {

  static final LimitRule RESPITE =
      cap(
          "L01",
          "L01",
          "RESPITE",
          0,
          17,
          Set.of(),
          30,
          "DAY",
          CountingPeriod.YEAR,
          null,
          "2023-12-31");
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
              CountingPeriod.PROJECT,
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
              CountingPeriod.PROJECT,
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
              CountingPeriod.PROJECT,
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
              CountingPeriod.WEEK,
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
              CountingPeriod.WEEK,
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
              CountingPeriod.WEEK,
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
              CountingPeriod.MONTH,
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
              CountingPeriod.MONTH,
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
              CountingPeriod.MONTH,
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

  private PlayedRules() {}

  static LimitRule cap(
      String limit,
      String line,
      String service,
      Integer ageFrom,
      Integer ageTo,
      Set<String> conditions,
      int value,
      String unit,
      CountingPeriod per,
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
      CountingPeriod per,
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
      CountingPeriod per,
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

  private static BigDecimal number(Integer value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }
}
