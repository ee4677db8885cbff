package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.RestsOnEnrolment;
import lv.atbalsts.kit.data.Sql;

/** An agreed plan rests, by its assessment, on the enrolment as long as it is in force. */
@ApplicationScoped
class PlansOnEnrolments implements RestsOnEnrolment {

  private final Sql sql;

  PlansOnEnrolments(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Resting> restingOn(UUID enrolment, LocalDate from) {
    return sql.query(
        """
        select p.id from support_plan p join assessment a on a.id = p.assessment_id
        where a.enrolment_id = ? and p.agreed_on is not null and p.status <> 'ENTERED_IN_ERROR'
          and coalesce(p.in_force_until, 'infinity') >= ? order by p.id""",
        row -> new Resting("SUPPORT_PLAN", row.getObject(1, UUID.class)),
        enrolment,
        from);
  }

  @Override
  public void united(UUID gone, UUID kept) {
    // a plan names its assessment only
  }
}
