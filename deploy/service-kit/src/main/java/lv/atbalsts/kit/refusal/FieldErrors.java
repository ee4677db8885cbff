package lv.atbalsts.kit.refusal;

import java.util.ArrayList;
import java.util.List;
import lv.atbalsts.kit.refusal.Refusal.FieldError;

/** Collects every wrong field of a request, so that they are all answered at once. */
public final class FieldErrors {

  private final List<FieldError> errors = new ArrayList<>();

  /** Adds a wrong field: its JSON pointer, a code and the values the code's text names. */
  public void add(String pointer, String code, Object... arguments) {
    errors.add(new FieldError(pointer, code, arguments, null));
  }

  public boolean isEmpty() {
    return errors.isEmpty();
  }

  /**
   * Refuses with 422 where any field is wrong.
   *
   * @param code the code of the whole refusal
   * @throws RefusedException with every wrong field
   */
  public void refuseIfAny(String code) {
    if (errors.isEmpty()) {
      return;
    }
    Refusal refusal = Refusal.of(code, 422).args(errors.size());
    errors.forEach(refusal::error);
    refusal.raise();
  }
}
