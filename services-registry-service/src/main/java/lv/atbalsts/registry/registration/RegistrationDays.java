package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.rules.DateRules;

/** The days of a registration: the same must hold when it is decided and when it is corrected. */
final class RegistrationDays {

  /** So far ahead a first day may lie. */
  static final int YEARS_AHEAD = 1;

  private RegistrationDays() {}

  /** It begins neither before it was decided nor so late that nobody can mean it. */
  static void first(FieldErrors errors, LocalDate validFrom, LocalDate decidedOn, LocalDate today) {
    DateRules.notBefore(errors, "/validFrom", validFrom, decidedOn);
    LocalDate latest = today.plusYears(YEARS_AHEAD);
    if (validFrom != null && validFrom.isAfter(latest)) {
      errors.add("/validFrom", "REG-0023", validFrom, latest);
    }
  }

  /** It ends on one of its own days, at most five years after it began (REG-01). */
  static void last(FieldErrors errors, LocalDate validTo, LocalDate validFrom) {
    DateRules.notBefore(errors, "/validTo", validTo, validFrom);
    LocalDate latest = Registration.lastDay(validFrom);
    if (validTo.isAfter(latest)) {
      errors.add("/validTo", "REG-0021", validTo, latest);
    }
  }
}
