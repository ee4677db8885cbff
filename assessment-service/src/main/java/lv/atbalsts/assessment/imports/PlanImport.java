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
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.imports.ImportedRows.PlanRow;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.PlanDesk;
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

/** Rows of agreed plans; the id is the plan's. */
@Path("/support-plans/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class PlanImport implements RowMapper<PlanRow> {

  static final String EXAMPLE =
      """
      personalCode,targetGroup,plan.lines.0.serviceType,plan.lines.0.quantity,plan.lines.0.unit,\
      plan.lines.0.interval,plan.lines.0.needsNewInfrastructure,agreement.agreedBy,agreement.agreedOn
      320001-00010,ADULT_GRT,DAY_CARE_CENTRE,12,DAY,MONTH,false,PERSON,2019-06-01
      """;

  private final ImportIntake intake;
  private final RowsOfPeople people;
  private final AssessmentDesk assessments;
  private final PlanDesk plans;

  PlanImport(ImportIntake intake, RowsOfPeople people, AssessmentDesk assessments, PlanDesk plans) {
    this.intake = intake;
    this.people = people;
    this.assessments = assessments;
    this.plans = plans;
  }

  @POST
  @Idempotent
  @RolesAllowed("MUNICIPALITY")
  @Operation(
      operationId = "importSupportPlans",
      summary = "Import agreed support plans",
      description = "MUNICIPALITY for its own clients: agreed support plans, each with its lines.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = PlanRow.class)),
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
  public RowBatch<PlanRow> batch(List<PlanRow> rows) {
    return people.batch(rows, PlanRow::personalCode, this::take, "CASE_WORK");
  }

  private UUID take(PlanRow row, ClientFacts client) {
    AssessmentFacts assessment =
        assessments
            .approved(client.id(), row.targetGroup(), row.agreement().agreedOn())
            .orElseThrow(
                () ->
                    AssessmentRefusal.NO_APPROVED_ASSESSMENT
                        .with()
                        .status(422)
                        .error("/targetGroup", AssessmentRefusal.NO_APPROVED_ASSESSMENT));
    return plans.agreed(assessment.id(), row.plan(), row.agreement());
  }
}
