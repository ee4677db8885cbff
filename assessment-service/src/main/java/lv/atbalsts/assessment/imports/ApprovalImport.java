package lv.atbalsts.assessment.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.imports.ImportedRows.ApprovalRow;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.imports.ImportIntake;
import lv.atbalsts.imports.ImportQueued;
import lv.atbalsts.imports.ImportRequest;
import lv.atbalsts.imports.RowMapper;
import lv.atbalsts.kit.http.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rows of approvals in the region's project; the id is the assessment's. */
@Path("/assessment-approvals/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class ApprovalImport implements RowMapper<ApprovalRow> {

  static final String EXAMPLE =
      """
      personalCode,targetGroup,approvedOn
      320001-00010,ADULT_GRT,2019-05-10
      """;

  private final ImportIntake intake;
  private final RowsOfPeople people;
  private final AssessmentDesk assessments;

  ApprovalImport(ImportIntake intake, RowsOfPeople people, AssessmentDesk assessments) {
    this.intake = intake;
    this.people = people;
    this.assessments = assessments;
  }

  @POST
  @Idempotent
  @RolesAllowed("REGION")
  @Operation(
      operationId = "importAssessmentApprovals",
      summary = "Import approvals",
      description = "REGION of the project: approvals, each of a submitted assessment.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = ApprovalRow.class)),
                @Content(
                    mediaType = ImportRequest.CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE)),
                @Content(
                    mediaType = ImportRequest.XLSX,
                    schema = @Schema(type = SchemaType.STRING, format = "binary"))
              })
          InputStream file)
      throws IOException {
    return intake.take(this, request, file);
  }

  @Override
  public RowBatch<ApprovalRow> batch(List<ApprovalRow> rows) {
    return people.batch(rows, ApprovalRow::personalCode, this::take, "NEEDS_ASSESSMENT");
  }

  private UUID take(ApprovalRow row, ClientFacts client) {
    return assessments.approve(client.id(), row.targetGroup(), row.approvedOn());
  }
}
