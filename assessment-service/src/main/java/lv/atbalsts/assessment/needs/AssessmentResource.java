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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.assessment.access.AskedFor;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Assessments: drafted and submitted by assessors. */
@Path("/assessments")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class AssessmentResource {

  private final AssessmentDesk desk;
  private final AskedFor asked;
  private final OpenedAssessments records;

  AssessmentResource(AssessmentDesk desk, OpenedAssessments records, AskedFor asked) {
    this.asked = asked;
    this.desk = desk;
    this.records = records;
  }

  @POST
  @Idempotent
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "openAssessment",
      summary = "Open the draft of an assessment",
      description =
          "ASSESSOR of the project. A person has one active assessment per target group. Answers"
              + " may be missing: they are listed as warnings.")
  public RestResponse<AssessmentEntry> open(@Valid @NotNull OpenAssessment request) {
    asked.record("enrolments", request.enrolmentId());
    return opened(desk.open(request.enrolmentId(), request.form()));
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
          "ASSESSOR of the project. The approved one holds until the new one is approved, and is"
              + " superseded at that moment.")
  public RestResponse<AssessmentEntry> reassess(
      @PathParam("id") UUID id, @Valid @NotNull AssessmentForm request) {
    return opened(desk.reassess(id, request));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @PersonalData("WRITE_ASSESSMENT")
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "replaceAssessment",
      summary = "Write a draft anew",
      description = "ASSESSOR of the project, with the ETag of the draft that was read.")
  public RestResponse<AssessmentView> replace(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH)
          @Parameter(description = "the draft's ETag", required = true, example = "\"0\"")
          String ifMatch,
      @Valid @NotNull AssessmentForm request) {
    return answer(desk.replace(id, request, ifMatch));
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
          "ASSESSOR of the project. Refused with every answer that is missing. Of papers of an earlier day the"
              + " day is named (MK 313 p.32.1).")
  public AssessmentEntry submit(@PathParam("id") UUID id, @Valid SubmitAssessment submission) {
    return desk.submit(id, submission == null ? null : submission.submittedOn()).entry();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listAssessments",
      summary = "List assessments, without their answers",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public RestResponse<AssessmentList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(page.after(), page.limit() + 1), page.limit(), Assessment::id)
        .map(Assessment::summary)
        .response(AssessmentList::new, uri);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @PersonalData("READ_ASSESSMENT")
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "readAssessment",
      summary = "Read an assessment with its answers",
      description =
          "MUNICIPALITY its own; ASSESSOR and REGION of the project. The reading is logged.")
  public RestResponse<AssessmentView> read(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return answer(records.logged(id, purpose, "READ_ASSESSMENT"));
  }

  private RestResponse<AssessmentView> answer(Assessment assessment) {
    return ResponseBuilder.<AssessmentView>create(200)
        .entity(records.view(assessment))
        .header(HttpHeaders.ETAG, Etag.of(assessment.version()))
        .build();
  }

  private static RestResponse<AssessmentEntry> opened(AssessmentEntry entry) {
    return ResponseBuilder.<AssessmentEntry>create(201)
        .entity(entry)
        .location(URI.create("/assessments/" + entry.id()))
        .build();
  }
}
