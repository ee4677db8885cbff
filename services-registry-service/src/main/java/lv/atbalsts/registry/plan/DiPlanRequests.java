package lv.atbalsts.registry.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about a DI plan; to draft one takes its {@link DiPlanTerms}. */
interface DiPlanRequests {

  @Schema(description = "A plan's title and region as they should have been written")
  record CorrectDiPlan(
      @NotBlank @Schema(description = "Planning region that leads it", examples = "Zemgale")
          String region,
      @NotBlank
          @Size(max = 300)
          @Schema(description = "Title", examples = "Zemgales plānošanas reģiona DI plāns")
          String title,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Pārrakstīšanās kļūda nosaukumā")
          String reason) {}

  /** An amendment: the next version, drafted from the lines of an earlier one. */
  @Schema(description = "An amendment of a DI plan")
  record AmendDiPlan(
      @Schema(
              description = "Day it is drafted, today if absent; municipalities are those of it",
              examples = "2018-11-01")
          LocalDate draftedOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why it is amended", examples = "Pašvaldība atteicās no 4 vietām")
          String reason,
      @Min(1)
          @Schema(
              description =
                  "Version whose lines it starts from; if absent, the last approved one, or the"
                      + " last where none is approved",
              examples = "1")
          Integer basedOn) {}

  @Schema(description = "Lines to be added to a DI plan, all or none")
  record PlanPlaces(
      @NotNull @Size(min = 1, max = 200) @Schema(description = "Lines, 1 to 200")
          List<@NotNull @Valid PlacesTerms> items) {}

  @Schema(description = "The submission of a version of a DI plan to the council")
  record SubmitDiPlan(
      @NotNull @Schema(description = "Day of submission", examples = "2017-09-01")
          LocalDate submittedOn) {}

  @Schema(description = "The withdrawal of a version that the council has not decided of")
  record WithdrawVersion(
      @NotNull @Schema(description = "Day it is withdrawn", examples = "2018-12-03")
          LocalDate withdrawnOn,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why", examples = "Pašvaldība maina priekšlikumu")
          String reason) {}

  @Schema(description = "The council's decision of a submitted version of a DI plan")
  record DecideDiPlan(
      @NotNull @Schema(description = "Decision", examples = "APPROVE") DiPlanDecision decision,
      @NotNull @Schema(description = "Day of the decision", examples = "2017-10-17")
          LocalDate decidedOn,
      @Size(min = 1, max = 50)
          @Schema(
              description = "Number of the decision; required to approve",
              examples = "SPAP-5/2017")
          String decisionNumber,
      @Size(min = 1, max = 2000)
          @Schema(
              description = "Why; required to return or to refuse",
              examples = "Vietas dublējas kaimiņu novadā")
          String reason) {}

  @Schema(description = "The council's decision as it should have been written")
  record CorrectDecision(
      @NotNull @Valid @Schema(description = "What the council decided") DecideDiPlan decided,
      @NotBlank
          @Size(max = 2000)
          @Schema(description = "Why it is corrected", examples = "Nepareizs lēmuma datums")
          String reason) {}

  /** What DI plans may be searched by; all conditions hold. */
  record DiPlanSearch(
      @QueryParam("projectNumber")
          @Parameter(
              description = "Number of the region's DI project",
              example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("status")
          @Parameter(
              description = "Only whose newest version has this status",
              example = "SUBMITTED")
          DiPlanStatus status,
      @QueryParam("as-of")
          @Parameter(
              description = "The day for which the version in force is told, today if absent",
              example = "2018-06-30")
          LocalDate asOf) {}
}
