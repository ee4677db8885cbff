package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Dependents;
import lv.atbalsts.assessment.plan.PlanDesk;
import lv.atbalsts.kit.data.Sql;

/** What granted services rest on; a grant that was withdrawn before its start rests on nothing. */
@ApplicationScoped
class GrantDependents implements Dependents {

  private final Sql sql;
  private final Grants grants;
  private final PlanDesk plans;

  GrantDependents(Sql sql, Grants grants, PlanDesk plans) {
    this.sql = sql;
    this.grants = grants;
    this.plans = plans;
  }

  /** A grant rests on the enrolment as long as it goes on. */
  @Override
  public List<DependentRecord> onEnrolment(UUID enrolment, LocalDate from) {
    return sql.query(
        """
        select id from service_grant
        where enrolment_id = ? and (status in ('GRANTED', 'STARTED') or started_on is not null)
          and coalesce(ended_on, revoked_on - 1, 'infinity') >= ? order by id""",
        row -> new DependentRecord("GRANT", row.getObject(1, UUID.class)),
        enrolment,
        from);
  }

  /**
   * A grant rests on the assessment of its plan, whichever version, until it is ended or revoked.
   */
  @Override
  public List<DependentRecord> onAssessment(UUID assessment) {
    return grants.ofPlans(plans.ofAssessment(assessment)).stream()
        .filter(ServiceGrant::goesOn)
        .map(GrantDependents::record)
        .toList();
  }

  /** A grant rests on its plan, also once it has ended. */
  @Override
  public List<DependentRecord> onPlan(UUID plan) {
    return grants.ofPlans(List.of(plan)).stream().map(GrantDependents::record).toList();
  }

  private static DependentRecord record(ServiceGrant grant) {
    return new DependentRecord("GRANT", grant.id());
  }

  @Override
  public void united(UUID gone, UUID kept) {
    sql.update(
        "update service_grant set enrolment_id = ?, version = version + 1 where enrolment_id = ?",
        kept,
        gone);
  }
}
