package lv.atbalsts.imports;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a job is. */
@Schema(description = "how far a job is")
record ImportView(
    @Schema(description = "the job's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "what the rows are", examples = "CLIENTS") String kind,
    @Schema(description = "how the file is written: NDJSON, CSV or XLSX", examples = "NDJSON")
        String format,
    @Schema(description = "whether the file only gets its report", examples = "COMMIT")
        ImportMode mode,
    @Schema(description = "whether all rows stand or fall together", examples = "false")
        boolean atomic,
    @Schema(description = "it always ends COMPLETED or FAILED", examples = "COMPLETED")
        ImportStatus status,
    @Schema(description = "why it failed: the code", examples = "KIT-0185") String causeCode,
    @Schema(
            description = "why it failed: in words",
            examples = "Rows were refused, so nothing of the file was taken in.")
        String cause,
    @Schema(description = "rows in the file", examples = "1200") int rows,
    @Schema(description = "rows accepted so far", examples = "1198") int accepted,
    @Schema(description = "rows refused so far", examples = "2") int rejected,
    @Schema(description = "when the file came", examples = "2021-06-30T12:00:00Z")
        OffsetDateTime queuedAt,
    @Schema(description = "when the job ended", examples = "2021-06-30T12:00:02Z")
        OffsetDateTime finishedAt,
    @Schema(
            description = "until when the file is kept for its errors; then only the outcomes stay",
            examples = "2021-07-30T12:00:02Z")
        OffsetDateTime contentUntil) {

  static ImportView of(ImportJob job, int keepDays, Locale language) {
    return new ImportView(
        job.id(),
        job.kind(),
        job.header().map(header -> header.workbook() ? "XLSX" : "CSV").orElse("NDJSON"),
        job.mode(),
        job.atomic(),
        job.status(),
        job.cause(),
        job.cause() == null ? null : Texts.find(job.cause() + ".detail", language).orElse(null),
        job.rows(),
        job.accepted(),
        job.rejected(),
        job.queuedAt(),
        job.finishedAt(),
        job.finishedAt() == null ? null : job.finishedAt().plusDays(keepDays));
  }
}
