package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.fhir.Fhir;
import lv.atbalsts.assessment.needs.AssessmentView.CheckView;
import lv.atbalsts.assessment.needs.AssessmentView.RevisionView;
import lv.atbalsts.kit.http.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** An assessment computed again, as it was before, and for other systems. */
@Produces(MediaType.APPLICATION_JSON)
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
  @PersonalData(value = "CHECK_ASSESSMENT", opens = true)
  @Operation(
      operationId = "checkAssessment",
      summary = "Compute an assessment again, by the version it was made with",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public CheckView check(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return records.check(records.find(id));
  }

  @GET
  @Path("/revisions")
  @Transactional
  @PersonalData(value = "READ_REVISIONS", opens = true)
  @Operation(
      operationId = "listAssessmentRevisions",
      summary = "Read what an assessment said before it was amended",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public Page<RevisionView> revisions(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return Page.whole(records.revisions(records.find(id)));
  }

  @GET
  @Path("/questionnaire-response")
  @Transactional
  @PersonalData(value = "EXPORT", opens = true)
  @Produces({Fhir.JSON, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "exportQuestionnaireResponse",
      summary = "Export an assessment as a FHIR R4 QuestionnaireResponse",
      description =
          "A municipality its own; an assessor and a region those of the project. The person is named by"
              + " clientRef only. The export is logged.")
  public JsonNode questionnaireResponse(
      @PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return records.questionnaireResponse(records.find(id));
  }
}
