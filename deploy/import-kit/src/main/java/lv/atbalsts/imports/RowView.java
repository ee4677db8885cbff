package lv.atbalsts.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.imports.csv.CsvHeader;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one row. */
@Schema(description = "what became of one row")
record RowView(
    @Schema(description = "the line's number, from 1", examples = "17") int row,
    @Schema(
            description = "NOT_APPLIED: in order, but the file was not taken in",
            examples = "REJECTED")
        RowStatus status,
    @Schema(
            description = "the id of what came of it, such as the client",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
        UUID id,
    @Schema(description = "the first thing that is wrong", examples = "ASM-0002") String code,
    @Schema(description = "where, as a path with dots", examples = "personalCode") String column,
    @Schema(description = "in words", examples = "This is not a personal code in either form.")
        String message,
    @Schema(description = "everything that is wrong") List<RowErrorView> errors,
    @Schema(
            description =
                "what stands in the way, as the refusal of a single call lists it: ids, or short records with an id",
            examples = "[\"0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78\"]")
        List<Object> conflicts) {

  static RowView of(RowOutcome outcome, Optional<CsvHeader> header, Locale language) {
    List<RowErrorView> errors =
        outcome.errors().stream()
            .map(
                each ->
                    RowErrorView.of(
                        each,
                        header.map(file -> file.cell(each.column(), outcome.row())).orElse(null),
                        language))
            .toList();
    RowErrorView first =
        errors.isEmpty() ? new RowErrorView(null, null, null, null) : errors.getFirst();
    return new RowView(
        outcome.row(),
        outcome.status(),
        outcome.id(),
        first.code(),
        first.column(),
        first.message(),
        errors,
        outcome.conflicts());
  }
}
