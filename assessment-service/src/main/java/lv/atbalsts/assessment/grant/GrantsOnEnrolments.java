package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.RestsOnEnrolment;
import lv.atbalsts.kit.data.Sql;

/**
 * A grant rests on the enrolment as long as it goes on; withdrawn before its start it never did.
 */
@ApplicationScoped
class GrantsOnEnrolments implements RestsOnEnrolment {

  private final Sql sql;

  GrantsOnEnrolments(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<Resting> restingOn(UUID enrolment, LocalDate from) {
    return sql.query(
        """
        select id from service_grant
        where enrolment_id = ? and (status in ('GRANTED', 'STARTED') or started_on is not null)
          and coalesce(ended_on, revoked_on - 1, 'infinity') >= ? order by id""",
        row -> new Resting("GRANT", row.getObject(1, UUID.class)),
        enrolment,
        from);
  }

  @Override
  public void united(UUID gone, UUID kept) {
    sql.update(
        "update service_grant set enrolment_id = ?, version = version + 1 where enrolment_id = ?",
        kept,
        gone);
  }
}
