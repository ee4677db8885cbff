package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.needs.AssessmentDesk;

/** Rows of approvals in the region's project; the id is the assessment's. */
@ApplicationScoped
class ApprovalRows implements RowHandler<ApprovalRow> {

  private final AssessmentDesk assessments;

  ApprovalRows(AssessmentDesk assessments) {
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
    ClientFacts client = people.one("personalCode", row.personalCode());
    return assessments.approve(client.id(), row.targetGroup(), row.approvedOn());
  }
}
