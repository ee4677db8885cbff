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
import lv.atbalsts.assessment.grant.GrantDesk;
import lv.atbalsts.assessment.imports.ImportedRows.GrantRow;
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

/** Rows of granted services; the id is the grant's. */
@Path("/grants/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class GrantImport implements RowMapper<GrantRow> {

  static final String EXAMPLE =
      """
      personalCode,targetGroup,grant.registrationId,grant.serviceType,grant.quantity,grant.unit,grant.from,\
      grant.decisionNumber,grant.decidedOn,startedOn
      320001-00010,ADULT_GRT,0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e79,DAY_CARE_CENTRE,120,DAY,2019-07-01,4-5/127,2019-06-15,2019-07-01
      """;

  private final ImportIntake intake;
  private final RowsOfPeople people;
  private final GrantDesk grants;
  private final EnrolmentOfRow enrolments;

  GrantImport(
      ImportIntake intake, RowsOfPeople people, GrantDesk grants, EnrolmentOfRow enrolments) {
    this.intake = intake;
    this.people = people;
    this.grants = grants;
    this.enrolments = enrolments;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importGrants",
      summary = "Import granted services",
      description = "MUNICIPALITY for its own clients: granted services, started or not.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = GrantRow.class)),
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
  public RowBatch<GrantRow> batch(List<GrantRow> rows) {
    return people.batch(rows, GrantRow::personalCode, this::take, "SERVICE_GRANTING");
  }

  private UUID take(GrantRow row, ClientFacts client) {
    return grants.taken(
        client,
        enrolments.one(client, row.targetGroup(), row.projectNumber(), row.grant().from()),
        row.grant(),
        row.startedOn());
  }
}
