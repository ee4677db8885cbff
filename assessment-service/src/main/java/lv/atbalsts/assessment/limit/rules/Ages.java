package lv.atbalsts.assessment.limit.rules;

import java.time.LocalDate;

/**
 * Ages in whole years, taken on a day. A year is completed on the birthday itself; for a person
 * born on 29 February that is 28 February where the year has no 29th, as in {@code
 * enrolment.rules.Person}.
 */
public final class Ages {

  private static final int OF_AGE = 18;

  private Ages() {}

  /**
   * The days on which a person is from one age to another, both included; null leaves an end open.
   */
  static Period days(LocalDate birthDate, Integer from, Integer to) {
    return new Period(
        from == null ? null : birthDate.plusYears(from),
        to == null ? null : birthDate.plusYears(to + 1L).minusDays(1));
  }

  /** The last day on which a person is a child. */
  public static LocalDate lastDayAsChild(LocalDate birthDate) {
    return birthDate.plusYears(OF_AGE).minusDays(1);
  }
}
