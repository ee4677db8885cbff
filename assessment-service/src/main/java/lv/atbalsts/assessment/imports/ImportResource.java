package lv.atbalsts.assessment.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files of rows, one JSON object a line; the answer is a job that works them. */
@Path("/")
@Consumes(ImportResource.NDJSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ImportResource {

  static final String NDJSON = "application/x-ndjson";

  private static final String ROWS = "one row a line, as JSON";

  private final ImportIntake intake;

  ImportResource(ImportIntake intake) {
    this.intake = intake;
  }

  @POST
  @Path("clients/imports")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importClients",
      summary = "Import clients",
      description = "MUNICIPALITY for its own clients: clients, with or without an enrolment.")
  public RestResponse<ImportQueued> clients(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ROWS,
              required = true,
              content =
                  @Content(mediaType = NDJSON, schema = @Schema(implementation = ClientRow.class)))
          InputStream file)
      throws IOException {
    return queued(ImportKind.CLIENTS, request, file);
  }

  @POST
  @Path("assessments/imports")
  @Idempotent
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "importAssessments",
      summary = "Import finished assessments",
      description =
          "ASSESSOR of the project: finished assessments: each is taken in and submitted.")
  public RestResponse<ImportQueued> assessments(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ROWS,
              required = true,
              content =
                  @Content(
                      mediaType = NDJSON,
                      schema = @Schema(implementation = AssessmentRow.class)))
          InputStream file)
      throws IOException {
    return queued(ImportKind.ASSESSMENTS, request, file);
  }

  @POST
  @Path("assessment-approvals/imports")
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "importAssessmentApprovals",
      summary = "Import approvals of submitted assessments",
      description = "REGION of the project: approvals of submitted assessments.")
  public RestResponse<ImportQueued> assessmentApprovals(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ROWS,
              required = true,
              content =
                  @Content(
                      mediaType = NDJSON,
                      schema = @Schema(implementation = ApprovalRow.class)))
          InputStream file)
      throws IOException {
    return queued(ImportKind.ASSESSMENT_APPROVALS, request, file);
  }

  @POST
  @Path("support-plans/imports")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importSupportPlans",
      summary = "Import agreed support plans",
      description = "MUNICIPALITY for its own clients: agreed support plans.")
  public RestResponse<ImportQueued> supportPlans(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ROWS,
              required = true,
              content =
                  @Content(mediaType = NDJSON, schema = @Schema(implementation = PlanRow.class)))
          InputStream file)
      throws IOException {
    return queued(ImportKind.SUPPORT_PLANS, request, file);
  }

  @POST
  @Path("grants/imports")
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importGrants",
      summary = "Import granted services",
      description = "MUNICIPALITY for its own clients: granted services, started or not.")
  public RestResponse<ImportQueued> grants(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ROWS,
              required = true,
              content =
                  @Content(mediaType = NDJSON, schema = @Schema(implementation = GrantRow.class)))
          InputStream file)
      throws IOException {
    return queued(ImportKind.GRANTS, request, file);
  }

  private RestResponse<ImportQueued> queued(
      ImportKind kind, ImportRequest request, InputStream file) throws IOException {
    UUID job = intake.take(kind, request.mode(), request.atomic(), file);
    return ResponseBuilder.<ImportQueued>create(202)
        .entity(new ImportQueued(job, ImportStatus.QUEUED))
        .location(URI.create("/imports/" + job))
        .build();
  }
}
