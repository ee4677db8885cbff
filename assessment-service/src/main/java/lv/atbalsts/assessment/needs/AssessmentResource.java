package lv.atbalsts.assessment.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessPurpose;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.assessment.enrolment.ParticipationFilter;
import lv.atbalsts.assessment.needs.AssessmentRequests.SubmitAssessment;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentEntry;
import lv.atbalsts.assessment.needs.AssessmentView.AssessmentSummary;
import lv.atbalsts.kit.http.Answers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Assessments: drafted and submitted by assessors. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/assessments")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class AssessmentResource {

  private final AssessmentDesk desk;
  private final OpenedAssessments records;

  AssessmentResource(AssessmentDesk desk, OpenedAssessments records) {
    this.desk = desk;
    this.records = records;
  }

  @POST
  @Path("/{id}/reassessment")
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "reassess",
      summary = "Open a new assessment beside an approved one",
      description =
          "In the project alone. The approved one holds until the new one is approved, and is"
              + " superseded at that moment.")
  public RestResponse<AssessmentEntry> reassess(
      @PathParam("id") UUID id, @Valid @NotNull AssessmentForm request) {
    AssessmentEntry draft = desk.reassess(id, request);
    return Answers.made("/assessments/" + draft.id(), draft);
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "replaceAssessment",
      summary = "Write a draft anew",
      description = "In the project alone, with the ETag of the draft that was read.")
  public AssessmentView replace(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "the draft's ETag", required = true, example = "\"0\"")
          String ifMatch,
      @Valid @NotNull AssessmentForm request) {
    return records.view(desk.replace(id, request, ifMatch));
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "submitAssessment",
      summary = "Submit a draft",
      description =
          "In the project alone. Refused with every answer that is missing. Of papers of an earlier day the"
              + " day is named (MK 313 p.32.1).")
  public AssessmentEntry submit(@PathParam("id") UUID id, @Valid SubmitAssessment submission) {
    return desk.submit(id, submission == null ? null : submission.submittedOn()).entry();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listAssessments",
      summary = "List assessments, without their answers",
      description = "A municipality its own; an assessor and a region those of the project.")
  public Page<AssessmentSummary> list(
      @BeanParam ParticipationFilter filter,
      @QueryParam("status")
          @Parameter(description = "only those with this status", example = "APPROVED")
          AssessmentStatus status,
      @BeanParam PageRequest page) {
    return desk.page(page, filter, status);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData(value = "READ_ASSESSMENT", opens = true)
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readAssessment",
      summary = "Read an assessment with its answers",
      description =
          "A municipality its own; an assessor and a region those of the project. The reading is logged.")
  public AssessmentView read(@PathParam("id") UUID id, @BeanParam AccessPurpose purpose) {
    return records.view(records.find(id));
  }
}
