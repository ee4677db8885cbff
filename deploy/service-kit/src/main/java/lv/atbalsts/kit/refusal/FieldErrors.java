package lv.atbalsts.kit.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/** Collects every wrong field of a request, so that they are all answered at once. */
public final class FieldErrors {

  private final List<FieldError> errors = new ArrayList<>();

  /** Adds a wrong field: its JSON pointer, a reason and the values the reason's text names. */
  public void add(String pointer, RefusalCode code, Object... arguments) {
    errors.add(new FieldError(pointer, code, arguments, null));
  }

  /** Adds a day that is not from the first to the last; the reason's text names these two. */
  public FieldErrors within(
      String pointer, RefusalCode code, LocalDate day, LocalDate first, LocalDate last) {
    if (day.isBefore(first) || day.isAfter(last)) {
      add(pointer, code, first, last);
    }
    return this;
  }

  /** Adds a day that is before the first, which the reason's text names; what is open is right. */
  public FieldErrors notBefore(String pointer, RefusalCode code, LocalDate day, LocalDate first) {
    if (day != null && first != null && day.isBefore(first)) {
      add(pointer, code, first);
    }
    return this;
  }

  /** Adds a day that is after the last, which the reason's text names; what is open is right. */
  public FieldErrors notAfter(String pointer, RefusalCode code, LocalDate day, LocalDate last) {
    if (day != null && last != null && day.isAfter(last)) {
      add(pointer, code, last);
    }
    return this;
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Refuses with 422 where any field is wrong.
   *
   * @param code the reason of the whole refusal
   * @throws Refusal with every wrong field
   */
  public void refuseIfAny(RefusalCode code) {
    if (errors.isEmpty()) {
      return;
    }
    Refusal refusal = code.with(errors.size());
    errors.forEach(refusal::error);
    throw refusal;
  }
}
