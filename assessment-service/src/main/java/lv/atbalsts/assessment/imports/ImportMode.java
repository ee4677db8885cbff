package lv.atbalsts.assessment.imports;

import lv.atbalsts.kit.refusal.Refusal;

/** Whether a file only gets its report, or takes effect. */
enum ImportMode {
  VALIDATE,
  COMMIT;

  /** As it stands in the address: {@code mode=validate}; anything else is 400. */
  static ImportMode of(String text) {
    return switch (text) {
      case "validate" -> VALIDATE;
      case "commit" -> COMMIT;
      case String other -> throw Refusal.of("KIT-0014", 400).args("mode", other).toException();
    };
  }
}
