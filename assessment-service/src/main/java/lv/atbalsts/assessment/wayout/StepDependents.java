package lv.atbalsts.assessment.wayout;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Dependents;
import lv.atbalsts.kit.data.Sql;

/** A step of the way out rests on the enrolment in which it was taken. */
@ApplicationScoped
class StepDependents implements Dependents {

  private final Sql sql;

  StepDependents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<DependentRecord> onEnrolment(UUID enrolment, LocalDate from) {
    return sql.query(
        """
        select id from way_out_step
        where enrolment_id = ? and on_date >= ? and annulled_for is null order by id""",
        row -> new DependentRecord("WAY_OUT_STEP", row.getObject(1, UUID.class)),
        enrolment,
        from);
  }

  @Override
  public void united(UUID gone, UUID kept) {
    sql.update("update way_out_step set enrolment_id = ? where enrolment_id = ?", kept, gone);
  }
}
