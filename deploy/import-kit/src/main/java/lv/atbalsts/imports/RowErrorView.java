package lv.atbalsts.imports;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a row. */
@Schema(description = "one thing that is wrong with a row")
record RowErrorView(
    @Schema(description = "where, as a path with dots; missing: the row", examples = "personalCode")
        String column,
    @Schema(
            description = "the cell as a spreadsheet program shows it; missing where there is none",
            examples = "B7")
        String cell,
    @Schema(description = "the stable code", examples = "ASM-0002") String code,
    @Schema(description = "in words", examples = "This is not a personal code in either form.")
        String message) {

  static RowErrorView of(RowError error, String cell, Locale language) {
    return new RowErrorView(error.column(), cell, error.code(), error.message(language));
  }
}
