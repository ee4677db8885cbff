package lv.atbalsts.funding.rules;

import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Rules of dates as small functions: each adds its field error, none refuses by itself. */
public final class DateRules {

  private DateRules() {}

  /** What happened is entered as of its day, never ahead. */
  public static void notAfterToday(
      FieldErrors errors, String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      errors.add(pointer, "FND-0040", day);
    }
  }

  /** A step is not dated before the step it follows. */
  public static void notBefore(
      FieldErrors errors, String pointer, LocalDate day, LocalDate earlier) {
    if (day.isBefore(earlier)) {
      errors.add(pointer, "FND-0037", day, earlier);
    }
  }
}
