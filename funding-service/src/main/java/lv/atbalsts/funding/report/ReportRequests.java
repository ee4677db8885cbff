package lv.atbalsts.funding.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.AllowedValues;
import lv.atbalsts.kit.reference.Territories;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is said of services received. */
interface ReportRequests {

  /** A municipality's report of one month. */
  @Schema(description = "The services received in one month in a project.")
  record ReportServices(
      @NotNull @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
          String projectNumber,
      @NotNull
          @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
          @Schema(description = "The month.", examples = "2021-03")
          String month,
      @NotNull
          @Size(min = 1, max = 5000)
          @Schema(description = "One line for each client, service and day.")
          List<@NotNull @Valid ReportedService> lines,
      @Schema(
              description =
                  "The form: ADULT_GRT (adults with mental impairments, annex 8 of the methodology) or CHILD_FT (children and those who speak or care for them, annex 9); missing: the one of the first line's client. Nobody of the other form stands in it.",
              examples = "ADULT_GRT")
          String form) {}

  /** What the month's report should have said. */
  @Schema(description = "All lines of the report as they are right; none takes the report back.")
  record CorrectReport(
      @NotNull
          @Size(max = 5000)
          @Schema(
              description =
                  "One line for each client, service and day; empty: nothing was received.")
          List<@NotNull @Valid ReportedService> lines,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why.", examples = "The visit was on another day.")
          String reason) {}

  /** All that was received of a grant is reported. */
  @Schema(description = "All that was received of a grant is reported.")
  record CloseReporting(
      @NotNull
          @Schema(
              description = "The grant, which has ended.",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e75")
          UUID grantId,
      @NotNull
          @Digits(integer = 8, fraction = 2)
          @DecimalMin("0")
          @Schema(
              description =
                  "How many of the grant's units were received in all; as many must be reported.",
              examples = "12")
          BigDecimal units) {}

  /** Which reports a list shows; all conditions hold. */
  record ReportSearch(
      @QueryParam("projectNumber")
          @Parameter(description = "Only of this project.", example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("municipality")
          @AllowedValues(codes = Territories.class)
          @Parameter(description = "Only of this municipality (ATVK).", example = "0320200")
          String municipality,
      @QueryParam("from")
          @Parameter(description = "Only of this day's month and later.", example = "2021-01-01")
          LocalDate from,
      @QueryParam("to")
          @Parameter(description = "Only of this day's month and earlier.", example = "2021-06-30")
          LocalDate to) {

    Where where() {
      return Where.all()
          .equal("municipality", municipality)
          .notBefore("month", from == null ? null : from.withDayOfMonth(1))
          .notAfter("month", to);
    }
  }
}
