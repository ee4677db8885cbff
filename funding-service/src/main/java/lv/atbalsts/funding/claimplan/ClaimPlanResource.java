package lv.atbalsts.funding.claimplan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Produces(MediaType.APPLICATION_JSON)
@Path("/projects/{id}/claim-plans")
@Tag(name = "Claim plans", description = "Schedules of planned claims (PMPIG).")
class ClaimPlanResource {

  private final ClaimPlanDesk desk;

  ClaimPlanResource(ClaimPlanDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed({"CFLA", "REGION"})
  @Operation(
      operationId = "handInClaimPlan",
      summary = "Hand in a version of a project's schedule of planned claims",
      description =
          "A REGION of its own. Planned, submitted, unused and ineligible are together the"
              + " contract's total, each as of plannedOn; what is submitted is counted from the"
              + " claims. Else 422 with the difference. What was wrong is right in the next version.")
  public RestResponse<ClaimPlanView> handIn(
      @RestPath UUID id, @NotNull @Valid ClaimPlanTerms request) {
    return Answers.made("/projects/" + id + "/claim-plans", desk.handIn(id, request));
  }

  @GET
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "listClaimPlans",
      summary = "List the versions of a project's schedule of planned claims",
      description = "A REGION its own.")
  public Page<ClaimPlanView> list(
      @RestPath UUID id,
      @QueryParam("as-of")
          @Parameter(description = "Only the one that stood on this day.", example = "2021-06-30")
          LocalDate asOf) {
    return desk.list(id, asOf);
  }

  @GET
  @Path("/forecast")
  @RolesAllowed({"REGION", "CFLA", "MINISTRY", "AUDITOR"})
  @Operation(
      operationId = "readClaimForecast",
      summary = "What was planned of each quarter, and what was claimed",
      description = "A REGION of its own.")
  public Page<QuarterForecast> forecast(
      @RestPath UUID id,
      @QueryParam("as-of")
          @Parameter(description = "As known on this day; today if absent.", example = "2021-06-30")
          LocalDate asOf) {
    return desk.forecast(id, asOf);
  }
}
