package lv.atbalsts.assessment.needs;

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
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentEntry;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What an enrolled person needs is assessed. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/enrolments/{id}/assessments")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class EnrolmentAssessmentResource {

  private final AssessmentDesk desk;

  EnrolmentAssessmentResource(AssessmentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "openAssessment",
      summary = "Open the draft of an assessment",
      description =
          "In the project alone. A person has one active assessment per target group. Answers"
              + " may be missing: they are listed as warnings.")
  public RestResponse<AssessmentEntry> open(
      @PathParam("id") UUID id, @Valid @NotNull AssessmentForm form) {
    AssessmentEntry draft = desk.open(id, form);
    return Answers.made("/assessments/" + draft.id(), draft);
  }
}
