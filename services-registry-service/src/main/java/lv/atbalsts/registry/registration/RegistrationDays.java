package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** The days of a registration: the same must hold when it is decided and when it is corrected. */
final class RegistrationDays {

  /** MK 385 p.4 (REG-01). Certificates of 2008-2017 had no end: validTo may be empty. */
  static final int YEARS = 5;

  /** So far ahead a first day may lie. */
  static final int YEARS_AHEAD = 1;

  private RegistrationDays() {}

  /** The last day of five years from a day; 29 February has its anniversary on 1 March. */
  static LocalDate lastDay(LocalDate validFrom) {
    LocalDate anniversary = validFrom.plusYears(YEARS);
    boolean exists = anniversary.getDayOfMonth() == validFrom.getDayOfMonth();
    return exists ? anniversary.minusDays(1) : anniversary;
  }

  /**
   * The last day of a registration that was renewed so many times, each time for five years from
   * the day after the last one.
   */
  static LocalDate lastDay(LocalDate validFrom, int renewals) {
    LocalDate last = lastDay(validFrom);
    for (int i = 0; i < renewals; i++) {
      last = lastDay(last.plusDays(1));
    }
    return last;
  }

  /** It begins neither before it was decided nor so late that nobody can mean it. */
  static void first(FieldErrors errors, LocalDate validFrom, LocalDate decidedOn, LocalDate today) {
    RegisterDateRules.notBefore(errors, "/validFrom", validFrom, decidedOn);
    LocalDate latest = today.plusYears(YEARS_AHEAD);
    if (validFrom != null && validFrom.isAfter(latest)) {
      errors.add("/validFrom", RegistryRefusal.BEGINS_TOO_LATE, validFrom, latest);
    }
  }

  /** It ends on one of its own days, at most five years after it began or was renewed (REG-01). */
  static void last(FieldErrors errors, LocalDate validTo, LocalDate validFrom, int renewals) {
    RegisterDateRules.notBefore(errors, "/validTo", validTo, validFrom);
    LocalDate latest = lastDay(validFrom, renewals);
    if (validTo.isAfter(latest)) {
      errors.add("/validTo", RegistryRefusal.LONGER_THAN_FIVE_YEARS, validTo, latest);
    }
  }
}
