package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.kit.access.Callers;

/** Rows of finished assessments in the assessor's project; the id is the assessment's. */
@ApplicationScoped
class AssessmentRows implements RowHandler<AssessmentRow> {

  private final PersonOfRow persons;
  private final AssessmentDesk assessments;
  private final EnrolmentOfRow enrolments;
  private final Callers callers;

  AssessmentRows(
      PersonOfRow persons, AssessmentDesk assessments, EnrolmentOfRow enrolments, Callers callers) {
    this.persons = persons;
    this.assessments = assessments;
    this.enrolments = enrolments;
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
  public UUID take(AssessmentRow row, People people) {
    ClientFacts client = persons.one(people, row.personalCode());
    return assessments.submitted(
        enrolments.one(client, row.targetGroup(), callers.current().owner()), row.form());
  }
}
