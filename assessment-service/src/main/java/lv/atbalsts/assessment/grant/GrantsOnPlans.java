package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.plan.RestsOnPlan;
import lv.atbalsts.kit.data.Sql;

/** A grant rests on its plan, also once it has ended; withdrawn before its start it never did. */
@ApplicationScoped
class GrantsOnPlans implements RestsOnPlan {

  private final Sql sql;

  GrantsOnPlans(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Resting> restingOn(UUID plan) {
    return sql.query(
        """
        select id from service_grant
        where plan_id = ? and (status in ('GRANTED', 'STARTED') or started_on is not null) order by id""",
        row -> new Resting("GRANT", row.getObject(1, UUID.class)),
        plan);
  }
}
