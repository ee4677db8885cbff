package lv.atbalsts.funding;

import java.time.LocalDate;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Rules of dates as small functions. */
public final class StepDates {

  private StepDates() {}

  /** What happened is entered as of its day, never ahead. */
  public static void notAfterToday(
      FieldErrors errors, String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      errors.add(pointer, FundingRefusal.DAY_IN_FUTURE, day);
    }
  }

  /** Refuses with 422 a step that is dated before the step it follows, or ahead. */
  public static void refuseOutOfOrder(
      String pointer, LocalDate day, LocalDate earlier, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    notBefore(errors, pointer, day, earlier);
    notAfterToday(errors, pointer, day, today);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  /** A step is not dated before the step it follows. */
  public static void notBefore(
      FieldErrors errors, String pointer, LocalDate day, LocalDate earlier) {
    if (day.isBefore(earlier)) {
      errors.add(pointer, FundingRefusal.BEFORE_STEP_BEFORE, day, earlier);
    }
  }
}
