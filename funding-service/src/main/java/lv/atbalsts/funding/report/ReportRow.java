package lv.atbalsts.funding.report;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.funding.report.ReportRequests.ReportServices;
import lv.atbalsts.kit.values.ProjectNumber;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a report with the project that it is of; the month is that of its day. */
@Schema(description = "One granted service received on one day in a project.")
record ReportRow(
    @NotNull @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @NotNull
        @Schema(
            description = "The grant by which it was received.",
            examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID grantId,
    @NotNull @Schema(description = "The day.", examples = "2021-03-15") LocalDate date,
    @NotNull
        @Digits(integer = 6, fraction = 2)
        @DecimalMin("0.01")
        @Schema(description = "How many of the grant's units that day.", examples = "1.5")
        BigDecimal units,
    @Schema(
            description =
                "The form, as the report has it; missing: that of the first row of the project and month.",
            examples = "ADULT_GRT")
        String form) {

  Report report() {
    return new Report(ProjectNumber.written(projectNumber), YearMonth.from(date).toString(), form);
  }

  ReportedService line() {
    return new ReportedService(grantId, date, units);
  }

  /** The report that rows of one project, month and form are together. */
  static ReportServices together(List<ReportRow> rows) {
    Report report = rows.getFirst().report();
    return new ReportServices(
        report.projectNumber(),
        report.month(),
        rows.stream().map(ReportRow::line).toList(),
        report.form());
  }

  /** Rows of one project, month and form are one report. */
  record Report(String projectNumber, String month, String form) {}
}
