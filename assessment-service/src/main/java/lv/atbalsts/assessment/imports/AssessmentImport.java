package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import lv.atbalsts.assessment.imports.ImportedRows.AssessmentRow;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentForm;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.imports.ImportIntake;
import lv.atbalsts.imports.ImportQueued;
import lv.atbalsts.imports.ImportRequest;
import lv.atbalsts.imports.RowMapper;
import lv.atbalsts.imports.csv.CellForm;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.http.Idempotent;
import lv.atbalsts.kit.refusal.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Rows of finished assessments in the assessor's project; the id is the assessment's. */
@Path("/assessments/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Bulk: files of rows, worked in the background")
class AssessmentImport implements RowMapper<AssessmentRow> {

  static final String EXAMPLE =
      """
      personalCode,targetGroup,assessment.methodologyCode,assessment.team.0.profession,\
      assessment.team.0.specialistRef,assessment.assessedOn,assessment.answers.A1_TIME,\
      assessment.answers.A1_TYPE,assessment.answers.A1_FREQUENCY,assessment.answers.A2_FREQUENCY,\
      assessment.answers.A3_FREQUENCY,assessment.answers.B1_FREQUENCY,assessment.answers.B2_FREQUENCY,\
      assessment.answers.B3_FREQUENCY,assessment.answers.C1_FREQUENCY,assessment.answers.C2_FREQUENCY,\
      assessment.answers.C3_FREQUENCY,assessment.answers.D1_FREQUENCY,assessment.answers.D2_FREQUENCY,\
      assessment.answers.D3_FREQUENCY,assessment.answers.E1_FREQUENCY,assessment.answers.E2_FREQUENCY,\
      assessment.answers.E3_FREQUENCY,assessment.answers.F1_FREQUENCY,assessment.answers.F2_FREQUENCY,\
      assessment.answers.F3_FREQUENCY,assessment.answers.G1_FREQUENCY,assessment.answers.G2_FREQUENCY,\
      assessment.answers.G3_FREQUENCY,assessment.answers.M1,assessment.answers.M2,assessment.answers.M3,\
      assessment.answers.M4,assessment.answers.U1,assessment.answers.U2,assessment.answers.U3,\
      assessment.answers.U4
      320001-00010,ADULT_GRT,SAMPLE_SUPPORT_INTENSITY,SUPPORT_INTENSITY_SPECIALIST,SP-014,2019-05-02,\
      2,2,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
      """;

  private final ImportIntake intake;
  private final RowsOfPeople people;
  private final AssessmentDesk assessments;
  private final EnrolmentOfRow enrolments;
  private final MethodologyDesk methodologies;
  private final Callers callers;

  AssessmentImport(
      ImportIntake intake,
      RowsOfPeople people,
      AssessmentDesk assessments,
      EnrolmentOfRow enrolments,
      MethodologyDesk methodologies,
      Callers callers) {
    this.intake = intake;
    this.people = people;
    this.assessments = assessments;
    this.enrolments = enrolments;
    this.methodologies = methodologies;
    this.callers = callers;
  }

  @POST
  @Idempotent
  @RolesAllowed("ASSESSOR")
  @Operation(
      operationId = "importAssessments",
      summary = "Import finished assessments",
      description =
          "ASSESSOR of the project: finished assessments, each is taken in and submitted.")
  public RestResponse<ImportQueued> take(
      @BeanParam ImportRequest request,
      @RequestBody(
              description = ImportRequest.FILE,
              required = true,
              content = {
                @Content(
                    mediaType = ImportRequest.NDJSON,
                    schema = @Schema(implementation = AssessmentRow.class)),
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
  public RowBatch<AssessmentRow> batch(List<AssessmentRow> rows) {
    return people.batch(rows, AssessmentRow::personalCode, this::take, "NEEDS_ASSESSMENT");
  }

  @Override
  public AssessmentRow ofCells(AssessmentRow row) {
    AssessmentForm form = row.assessment();
    FieldErrors errors = new FieldErrors();
    methodologies
        .inForce(form.methodologyCode(), form.assessedOn())
        .map(found -> methodologies.questions(found.version()))
        .ifPresent(
            questions -> questions.items().forEach(item -> read(item, form.answers(), errors)));
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    return row;
  }

  private static void read(Item item, ObjectNode answers, FieldErrors errors) {
    JsonNode cell = answers.get(item.linkId());
    if (cell != null && cell.isTextual()) {
      CellForm form = form(item);
      form.read(cell.textValue())
          .ifPresentOrElse(
              value -> answers.set(item.linkId(), value),
              () -> errors.add("/assessment/answers/" + item.linkId(), form.refusal()));
    }
  }

  private static CellForm form(Item item) {
    return switch (item.type()) {
      case CHOICE, TEXT -> CellForm.TEXT;
      case INTEGER -> CellForm.WHOLE;
      case BOOLEAN -> CellForm.YES_NO;
      case DATE -> CellForm.DAY;
    };
  }

  private UUID take(AssessmentRow row, ClientFacts client) {
    AssessmentForm form = row.assessment();
    return assessments.submitted(
        enrolments.one(client, row.targetGroup(), callers.current().owner(), form.assessedOn()),
        form);
  }
}
