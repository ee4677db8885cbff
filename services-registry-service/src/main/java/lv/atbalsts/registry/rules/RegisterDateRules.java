package lv.atbalsts.registry.rules;

import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;

/** Rules of dates as small functions: each adds its field error, none refuses by itself. */
public final class RegisterDateRules {

  private RegisterDateRules() {}

  /** A decision or an event is entered as of the day it happened (MK 587 p.2), never ahead. */
  public static void notAfterToday(
      FieldErrors errors, String pointer, LocalDate date, LocalDate today) {
    if (date != null && date.isAfter(today)) {
      errors.add(pointer, RegistryRefusal.DATE_IN_FUTURE, date.toString(), today.toString());
    }
  }

  /** A step is not dated before the step it follows. */
  public static void notBefore(
      FieldErrors errors, String pointer, LocalDate date, LocalDate earlier) {
    if (date != null && earlier != null && date.isBefore(earlier)) {
      errors.add(pointer, RegistryRefusal.DATE_TOO_EARLY, date.toString(), earlier.toString());
    }
  }
}
