package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.fhir.Fhir;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An assessment computed again, as it was before, and for other systems. */
@Path("/assessments/{id}")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
@RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
class AssessmentRecordResource {

  private final OpenedAssessments records;

  AssessmentRecordResource(OpenedAssessments records) {
    this.records = records;
  }

  @GET
  @Path("/check")
  @Transactional
  @PersonalData("CHECK_ASSESSMENT")
  @Operation(
      operationId = "checkAssessment",
      summary = "Compute an assessment again, by the version it was made with",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The reading is logged.")
  public CheckView check(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return records.check(records.logged(id, purpose, "CHECK_ASSESSMENT"));
  }

  @GET
  @Path("/revisions")
  @Transactional
  @PersonalData("READ_REVISIONS")
  @Operation(
      operationId = "listAssessmentRevisions",
      summary = "Read what an assessment said before it was amended",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The reading is logged.")
  public RevisionList revisions(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return new RevisionList(records.revisions(records.logged(id, purpose, "READ_REVISIONS")));
  }

  @GET
  @Path("/questionnaire-response")
  @Transactional
  @PersonalData("EXPORT")
  @Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "exportQuestionnaireResponse",
      summary = "Export an assessment as a FHIR R4 QuestionnaireResponse",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The person is named by"
              + " clientRef only. The export is logged.")
  public JsonNode questionnaireResponse(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return records.questionnaireResponse(records.logged(id, purpose, "EXPORT"));
  }
}
