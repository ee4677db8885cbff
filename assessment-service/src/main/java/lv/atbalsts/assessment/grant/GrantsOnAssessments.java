package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.needs.RestsOnAssessment;
import lv.atbalsts.kit.data.Sql;

/** A grant rests on the assessment of its plan, whichever version, until it is ended or revoked. */
@ApplicationScoped
class GrantsOnAssessments implements RestsOnAssessment {

  private final Sql sql;

  GrantsOnAssessments(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Resting> restingOn(UUID assessment) {
    return sql.query(
        """
        select g.id from service_grant g join support_plan p on p.id = g.plan_id
        where p.assessment_id = ? and g.status in ('GRANTED', 'STARTED') order by g.id
        """,
        row -> new Resting("GRANT", row.getObject(1, UUID.class)),
        assessment);
  }
}
