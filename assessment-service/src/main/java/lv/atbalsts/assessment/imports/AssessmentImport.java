package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.databind.JsonNode;
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
import lv.atbalsts.assessment.needs.AssessmentDesk;
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
      personalCode,targetGroup,methodologyCode,team.0.profession,team.0.specialistRef,assessedOn,\
      answers.A1_TIME,answers.A1_TYPE,answers.A1_FREQUENCY,answers.A2_FREQUENCY,answers.A3_FREQUENCY,\
      answers.B1_FREQUENCY,answers.B2_FREQUENCY,answers.B3_FREQUENCY,answers.C1_FREQUENCY,\
      answers.C2_FREQUENCY,answers.C3_FREQUENCY,answers.D1_FREQUENCY,answers.D2_FREQUENCY,\
      answers.D3_FREQUENCY,answers.E1_FREQUENCY,answers.E2_FREQUENCY,answers.E3_FREQUENCY,\
      answers.F1_FREQUENCY,answers.F2_FREQUENCY,answers.F3_FREQUENCY,answers.G1_FREQUENCY,\
      answers.G2_FREQUENCY,answers.G3_FREQUENCY,answers.M1,answers.M2,answers.M3,answers.M4,answers.U1,\
      answers.U2,answers.U3,answers.U4
      320001-00010,ADULT_GRT,SAMPLE_SUPPORT_INTENSITY,SUPPORT_INTENSITY_SPECIALIST,SP-014,2019-05-02,\
      2,2,3,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0
      """;

  private final ImportIntake intake;
  private final RowsOfPeople people;
  private final PersonOfRow persons;
  private final AssessmentDesk assessments;
  private final EnrolmentOfRow enrolments;
  private final MethodologyDesk methodologies;
  private final Callers callers;

  AssessmentImport(
      ImportIntake intake,
      RowsOfPeople people,
      PersonOfRow persons,
      AssessmentDesk assessments,
      EnrolmentOfRow enrolments,
      MethodologyDesk methodologies,
      Callers callers) {
    this.intake = intake;
    this.people = people;
    this.persons = persons;
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
                    schema = @Schema(type = SchemaType.STRING, examples = EXAMPLE))
              })
          InputStream file)
      throws IOException {
    return intake.take(this, request, file);
  }

  @Override
  public String kind() {
    return "ASSESSMENTS";
  }

  @Override
  public Class<AssessmentRow> row() {
    return AssessmentRow.class;
  }

  @Override
  public RowBatch<AssessmentRow> batch(List<AssessmentRow> rows) {
    return people.batch(rows, AssessmentRow::personalCode, this::take, "NEEDS_ASSESSMENT");
  }

  @Override
  public AssessmentRow ofCells(AssessmentRow row) {
    FieldErrors errors = new FieldErrors();
    methodologies
        .inForce(row.methodologyCode(), row.assessedOn())
        .map(found -> methodologies.questions(found.version()))
        .ifPresent(questions -> questions.items().forEach(item -> read(item, row, errors)));
    errors.refuseIfAny(AssessmentRefusal.FIELDS_ARE_WRONG);
    return row;
  }

  private static void read(Item item, AssessmentRow row, FieldErrors errors) {
    JsonNode cell = row.answers().get(item.linkId());
    if (cell != null && cell.isTextual()) {
      CellForm form = form(item);
      form.read(cell.textValue())
          .ifPresentOrElse(
              value -> row.answers().set(item.linkId(), value),
              () -> errors.add("/answers/" + item.linkId(), form.refusal()));
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

  private UUID take(AssessmentRow row, People found) {
    ClientFacts client = persons.one(found, row.personalCode());
    return assessments.submitted(
        enrolments.one(
            client, row.targetGroup(), callers.current().owner(), row.form().assessedOn()),
        row.form());
  }
}
