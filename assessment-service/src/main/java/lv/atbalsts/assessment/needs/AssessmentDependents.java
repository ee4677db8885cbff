package lv.atbalsts.assessment.needs;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Dependents;
import lv.atbalsts.kit.data.Sql;

/** An assessment rests on the enrolment in which it was made, unless it was entered in error. */
@ApplicationScoped
class AssessmentDependents implements Dependents {

  private final Sql sql;

  AssessmentDependents(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<DependentRecord> onEnrolment(UUID enrolment, LocalDate from) {
    return sql.query(
        """
        select id from assessment
        where enrolment_id = ? and assessed_on >= ? and status <> 'ENTERED_IN_ERROR' order by id""",
        row -> new DependentRecord("ASSESSMENT", row.getObject(1, UUID.class)),
        enrolment,
        from);
  }

  @Override
  public void united(UUID gone, UUID kept) {
    sql.update(
        "update assessment set enrolment_id = ?, version = version + 1 where enrolment_id = ?",
        kept,
        gone);
  }
}
