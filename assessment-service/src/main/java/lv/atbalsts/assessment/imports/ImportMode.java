package lv.atbalsts.assessment.imports;

import java.util.Locale;

/** Whether a file only gets its report, or takes effect. */
enum ImportMode {
  VALIDATE,
  COMMIT;

  /** As it stands in the address: {@code mode=validate}. */
  public static ImportMode fromString(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
