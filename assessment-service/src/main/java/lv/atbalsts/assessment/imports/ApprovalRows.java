package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.needs.AssessmentDesk;

/** Rows of approvals in the region's project; the id is the assessment's. */
@ApplicationScoped
class ApprovalRows implements RowHandler<ApprovalRow> {

  private final PersonOfRow persons;
  private final AssessmentDesk assessments;

  ApprovalRows(PersonOfRow persons, AssessmentDesk assessments) {
    this.persons = persons;
    this.assessments = assessments;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ASSESSMENT_APPROVALS;
  }

  @Override
  public Class<ApprovalRow> shape() {
    return ApprovalRow.class;
  }

  @Override
  public List<String> codes(ApprovalRow row) {
    return List.of(row.personalCode());
  }

  @Override
  public UUID take(ApprovalRow row, People people) {
    ClientFacts client = persons.one(people, row.personalCode());
    return assessments.approve(client.id(), row.targetGroup(), row.approvedOn());
  }
}
