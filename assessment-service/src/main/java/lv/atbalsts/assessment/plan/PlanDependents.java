package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Dependents;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.kit.data.Sql;

/** What support plans, and what belongs to them, rest on. */
@ApplicationScoped
class PlanDependents implements Dependents {

  private final Sql sql;
  private final SupportPlans plans;
  private final AssessmentDesk assessments;

  PlanDependents(Sql sql, SupportPlans plans, AssessmentDesk assessments) {
    this.sql = sql;
    this.plans = plans;
    this.assessments = assessments;
  }

  /** An agreed plan rests, by its assessment, on the enrolment as long as it is in force. */
  @Override
  public List<DependentRecord> onEnrolment(UUID enrolment, LocalDate from) {
    return plans.heldFrom(assessments.ofEnrolment(enrolment), from).stream()
        .map(PlanDependents::record)
        .toList();
  }

  /** An agreed plan rests on its assessment; a draft can not be agreed without it anyway. */
  @Override
  public List<DependentRecord> onAssessment(UUID assessment) {
    return plans.inForce(assessment).stream().map(PlanDependents::record).toList();
  }

  /** What was spent of the budget by a version of a plan, and the draft of the next one. */
  @Override
  public List<DependentRecord> onPlan(UUID plan) {
    return sql.query(
        """
        select 'BUDGET_SPENDING', id from budget_spending s
        where plan_id = ? and reverses is null
          and not exists (select from budget_spending counter where counter.reverses = s.id)
        union all
        select 'SUPPORT_PLAN', next.id from support_plan p join support_plan next using (lineage_id)
        where p.id = ? and next.status = 'DRAFT'
        order by 1, 2""",
        row -> new DependentRecord(row.getString(1), row.getObject(2, UUID.class)),
        plan,
        plan);
  }

  private static DependentRecord record(SupportPlan plan) {
    return new DependentRecord("SUPPORT_PLAN", plan.id());
  }
}
