package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/**
 * What was spent of the budget by a version of a plan, and the draft of the next one, rest on it.
 */
@ApplicationScoped
class SpendingsAndDraftsOnPlans implements RestsOnPlan {

  private final Sql sql;

  SpendingsAndDraftsOnPlans(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Resting> restingOn(UUID plan) {
    return sql.query(
        """
        select 'BUDGET_SPENDING', id from budget_spending s
        where plan_id = ? and reverses is null
          and not exists (select from budget_spending counter where counter.reverses = s.id)
        union all
        select 'SUPPORT_PLAN', next.id from support_plan p join support_plan next using (lineage_id)
        where p.id = ? and next.status = 'DRAFT'
        order by 1, 2""",
        row -> new Resting(row.getString(1), row.getObject(2, UUID.class)),
        plan,
        plan);
  }
}
