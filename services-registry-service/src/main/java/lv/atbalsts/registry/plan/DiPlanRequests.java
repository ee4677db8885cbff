package lv.atbalsts.registry.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What callers send about a DI plan; to draft one takes its {@link DiPlanTerms}. */
interface DiPlanRequests {

  /** Lines to be added to a DI plan, all or none. */
  @Schema(description = "Lines to be added to a DI plan, all or none")
  record PlanPlaces(
      @NotNull @Size(min = 1, max = 200) @Schema(description = "Lines, 1 to 200")
          List<@NotNull @Valid PlacesTerms> items) {}

  /** The submission of a DI plan to the council. */
  @Schema(description = "The submission of a DI plan to the council")
  record SubmitDiPlan(
      @NotNull @Schema(description = "Day of submission", examples = "2017-09-01")
          LocalDate submittedOn) {}

  /** The council's decision of a submitted DI plan (SPAP). */
  @Schema(description = "The council's decision of a submitted DI plan")
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
              description = "Why; required to return",
              examples = "Vietas dublējas kaimiņu novadā")
          String reason) {}

  /** What DI plans may be searched by; all conditions hold. */
  record DiPlanSearch(
      @QueryParam("projectNumber")
          @Parameter(
              description = "Number of the region's DI project",
              example = "9.2.2.1./15/I/001")
          String projectNumber,
      @QueryParam("status") @Parameter(description = "Only of this status", example = "SUBMITTED")
          DiPlanStatus status) {}
}
