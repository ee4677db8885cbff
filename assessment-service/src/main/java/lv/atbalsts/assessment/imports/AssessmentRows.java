package lv.atbalsts.assessment.imports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.imports.csv.CellForm;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.content.Item;
import lv.atbalsts.assessment.needs.methodology.MethodologyDesk;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.refusal.FieldErrors;

/** Rows of finished assessments in the assessor's project; the id is the assessment's. */
@ApplicationScoped
class AssessmentRows implements RowHandler<AssessmentRow> {

  private final PersonOfRow persons;
  private final AssessmentDesk assessments;
  private final EnrolmentOfRow enrolments;
  private final MethodologyDesk methodologies;
  private final Callers callers;

  AssessmentRows(
      PersonOfRow persons,
      AssessmentDesk assessments,
      EnrolmentOfRow enrolments,
      MethodologyDesk methodologies,
      Callers callers) {
    this.persons = persons;
    this.assessments = assessments;
    this.enrolments = enrolments;
    this.methodologies = methodologies;
    this.callers = callers;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ASSESSMENTS;
  }

  @Override
  public Class<AssessmentRow> shape() {
    return AssessmentRow.class;
  }

  @Override
  public List<String> codes(AssessmentRow row) {
    return List.of(row.personalCode());
  }

  @Override
  public AssessmentRow ofCells(AssessmentRow row) {
    FieldErrors errors = new FieldErrors();
    methodologies
        .inForce(row.methodologyCode(), row.assessedOn())
        .map(found -> methodologies.questions(found.version()))
        .ifPresent(questions -> questions.items().forEach(item -> read(item, row, errors)));
    errors.refuseIfAny("ASM-0001");
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

  @Override
  public UUID take(AssessmentRow row, People people) {
    ClientFacts client = persons.one(people, row.personalCode());
    return assessments.submitted(
        enrolments.one(
            client, row.targetGroup(), callers.current().owner(), row.form().assessedOn()),
        row.form());
  }
}
