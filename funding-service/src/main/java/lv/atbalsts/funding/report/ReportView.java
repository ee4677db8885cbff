package lv.atbalsts.funding.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as its callers read it. */
public record ReportView(
    @Schema(description = "The report's id.") UUID id,
    @Schema(description = "The project's number.", examples = "9.2.2.1./15/I/001")
        String projectNumber,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "The month.", examples = "2021-03") String month,
    @Schema(description = "The form: for adults or for children.", examples = "ADULT_GRT")
        String form,
    @Schema(
            description =
                "The day it was recorded here; the services are of the days of their lines.")
        LocalDate reportedOn,
    @Schema(description = "The day it was corrected the last time.") LocalDate correctedOn,
    @Schema(description = "Why it was corrected.") String correctionReason,
    @Schema(description = "The lines as they are now; left out in lists.")
        List<ReportLineView> lines,
    @Schema(
            description =
                "Services of the lines that have no unit rate in force on their day, each with the first such day: they are reported all the same and can be claimed once there is a rate (FUN-05); left out in lists.")
        List<UnpricedService> withoutRate,
    long version)
    implements Versioned {

  /** A service that cannot be claimed yet. */
  public record UnpricedService(
      @Schema(description = "Service type's code.", examples = "DAY_CARE_CENTRE")
          String serviceType,
      @Schema(description = "For whom.", examples = "ADULT_GRT") String targetGroup,
      @Schema(description = "The unit.", examples = "DAY") String unit,
      @Schema(description = "The first day of it that has no rate.", examples = "2021-03-15")
          LocalDate date) {}

  /** A report's line as its callers read it. */
  public record ReportLineView(
      @Schema(description = "The line's id.") UUID id,
      @Schema(description = "The grant.") UUID grantId,
      @Schema(description = "The client's reference; who that is stays in the assessment service.")
          UUID clientRef,
      @Schema(description = "Service type's code.", examples = "DAY_CARE_CENTRE")
          String serviceType,
      @Schema(description = "The day.") LocalDate date,
      @Schema(description = "How many units.", examples = "1.50") BigDecimal units,
      @Schema(description = "The unit.", examples = "DAY") String unit,
      @Schema(
              description =
                  "The line that is of the same delivery: the person had two records, which were merged since. This one is not claimed (FUN-12). Null of every other line.")
          UUID doubleOf) {}

  /** A grant of which nothing more is reported. */
  @Schema(description = "A grant of which nothing more is reported.")
  public record ClosedReportingView(
      @Schema(description = "The grant.", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e75")
          UUID grantId,
      @Schema(description = "How many of its units were received in all.", examples = "12")
          BigDecimal units,
      @Schema(description = "Since when nothing more is reported.", examples = "2021-04-20")
          LocalDate closedOn) {}
}
