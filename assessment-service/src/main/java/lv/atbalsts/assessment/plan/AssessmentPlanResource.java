package lv.atbalsts.assessment.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.plan.PlanView.PlanEntry;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The plan that follows from an approved assessment. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/assessments/{id}/support-plans")
@Tag(name = "Support plans", description = "Which services a person is recommended")
class AssessmentPlanResource {

  private final PlanDesk desk;
  private final PlanReading reading;

  AssessmentPlanResource(PlanDesk desk, PlanReading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  @POST
  @Idempotent
  @PersonalData("WRITE_PLAN")
  @RolesAllowed({"ASSESSOR", "MUNICIPALITY"})
  @Operation(
      operationId = "draftSupportPlan",
      summary = "Draft the plan that follows from an approved assessment",
      description =
          "An assessor for the project; a municipality for its own clients. Whose plan it is follows from the target group, and so does its type. What an individual budget pays must fit it: of each service the greater of what its lines cost and what is spent on it, together at most the amount.")
  public RestResponse<PlanEntry> draft(@PathParam("id") UUID id, @Valid @NotNull PlanForm form) {
    PlanEntry plan = reading.written(desk.draft(id, form));
    return Answers.made("/support-plans/" + plan.id(), plan);
  }
}
