package lv.atbalsts.assessment.needs;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.assessment.access.PersonalData;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Assessments: drafted and submitted by assessors, approved by the region. */
@Path("/assessments")
@Tag(name = "Assessments", description = "What people need, by a dated methodology")
class AssessmentResource {

  private final AssessmentDesk desk;

  AssessmentResource(AssessmentDesk desk) {
    this.desk = desk;
  }

  @POST
  @Idempotent
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "openAssessment",
      summary = "Open the draft of an assessment",
      description = "ASSESSOR of the project. A person has one active assessment per target group.")
  public RestResponse<AssessmentEntry> open(@Valid @NotNull OpenAssessment request) {
    AssessmentEntry entry = desk.open(request.enrolmentId(), request.form()).entry();
    return ResponseBuilder.<AssessmentEntry>create(201)
        .entity(entry)
        .location(URI.create("/assessments/" + entry.id()))
        .build();
  }

  @POST
  @Path("/{id}/submission")
  @Idempotent
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "submitAssessment",
      summary = "Submit a draft",
      description = "ASSESSOR of the project.")
  public AssessmentEntry submit(@PathParam("id") UUID id) {
    return desk.submit(id).entry();
  }

  @POST
  @Path("/{id}/approval")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "approveAssessment",
      summary = "Approve a submitted assessment",
      description = "REGION of the project. Who made it cannot approve it (ASM-03).")
  public AssessmentEntry approve(
      @PathParam("id") UUID id, @Valid @NotNull ApproveAssessment approval) {
    return desk.approve(id, approval.approvedOn()).entry();
  }

  @GET
  @RolesAllowed({"MUNICIPALITY", "ASSESSOR", "REGION"})
  @Operation(
      operationId = "listAssessments",
      summary = "List assessments, without their answers",
      description = "MUNICIPALITY its own; ASSESSOR and REGION those of the project's partners.")
  public RestResponse<AssessmentList> list(@BeanParam PageRequest page, @Context UriInfo uri) {
    return Page.of(desk.page(page.after(), page.limit() + 1), page.limit(), Assessment::id)
        .map(Assessment::entry)
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
  public AssessmentView read(
      @PathParam("id") UUID id,
      @HeaderParam("Access-Purpose")
          @Parameter(
              description = "why it is opened, as for a client's record",
              required = true,
              example = "CASE_WORK")
          String purpose) {
    return desk.view(id, purpose);
  }
}
