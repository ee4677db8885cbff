package lv.atbalsts.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.PlanDesk;
import lv.atbalsts.kit.refusal.Refusal;

/** Rows of agreed plans; the id is the plan's. */
@ApplicationScoped
class PlanRows implements RowHandler<PlanRow> {

  private final PersonOfRow persons;
  private final AssessmentDesk assessments;
  private final PlanDesk plans;

  PlanRows(PersonOfRow persons, AssessmentDesk assessments, PlanDesk plans) {
    this.persons = persons;
    this.assessments = assessments;
    this.plans = plans;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.SUPPORT_PLANS;
  }

  @Override
  public Class<PlanRow> shape() {
    return PlanRow.class;
  }

  @Override
  public List<String> codes(PlanRow row) {
    return List.of(row.personalCode());
  }

  @Override
  public UUID take(PlanRow row, People people) {
    ClientFacts client = persons.one(people, row.personalCode());
    AssessmentFacts assessment =
        assessments
            .approved(client.id(), row.targetGroup(), row.agreement().agreedOn())
            .orElseThrow(
                () -> Refusal.of("ASM-0050", 422).error("/targetGroup", "ASM-0050").toException());
    return plans.agreed(row.form(assessment.id()), row.agreement());
  }
}
