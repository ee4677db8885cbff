package lv.atbalsts.registry.registration.rules;

import java.util.List;
import lv.atbalsts.kit.refusal.RefusalCode;

/**
 * What is missing of an application, or wrong.
 *
 * @param pointer JSON pointer of the item
 * @param reason what is wrong
 * @param text which text of the reason, null for its detail
 * @param values the values its text names
 */
public record Finding(
    String pointer, Severity severity, RefusalCode reason, String text, List<Object> values) {

  static Finding error(String pointer, RefusalCode reason, Object... values) {
    return new Finding(pointer, Severity.ERROR, reason, null, List.of(values));
  }

  static Finding warning(String pointer, RefusalCode reason, Object... values) {
    return new Finding(pointer, Severity.WARNING, reason, null, List.of(values));
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** What a finding means for the registration. */
  public enum Severity {
    /** It stands in the way: nothing is registered before it is put right. */
    ERROR,
    /** It may be asked about; it does not stand in the way. */
    WARNING
  }
}
