package lv.atbalsts.imports;

import java.util.List;
import lv.atbalsts.kit.refusal.Refusals;

/** Whether a file only gets its report, or takes effect. */
enum ImportMode {
  VALIDATE,
  COMMIT;

  /** As it stands in the address: {@code mode=validate}; anything else is 400. */
  static ImportMode of(String text) {
    return switch (text) {
      case "validate" -> VALIDATE;
      case "commit" -> COMMIT;
      default -> throw Refusals.notInList("mode", List.of("validate", "commit"));
    };
  }
}
