package lv.atbalsts.assessment.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.refusal.Refusal;

/** The plans of the clients that the caller may see. */
@ApplicationScoped
class SupportPlans implements PanacheRepositoryBase<SupportPlan, UUID> {

  private final Sql sql;

  SupportPlans(Sql sql) {
    this.sql = sql;
  }

  /** Whose plan it is; the plan itself is not loaded, for it may have to be locked first. */
  Optional<UUID> client(UUID id) {
    return sql
        .query(
            "select client_id from support_plan where id = ?",
            row -> row.getObject(1, UUID.class),
            id)
        .stream()
        .findFirst();
  }

  /** The plan in force, or being drafted, that follows from an assessment. */
  Optional<SupportPlan> open(UUID assessment) {
    return find(
            "basis.assessmentId = ?1 and course.status in ?2",
            assessment,
            List.of(PlanStatus.DRAFT, PlanStatus.ACTIVE))
        .firstResultOptional();
  }

  /** Refuses with 409 and the id of another plan of the same assessment (ASM-0052). */
  void refuseBeside(UUID assessment, UUID plan) {
    open(assessment)
        .filter(known -> !known.id().equals(plan))
        .ifPresent(known -> Refusal.of("ASM-0052", 409).conflicts(List.of(known.id())).raise());
  }

  /** Whether neither the plan nor the assessment that it rests on was taken back. */
  boolean stands(UUID plan) {
    return count(
            """
            id = ?1 and course.status <> 'ENTERED_IN_ERROR'
            and exists (from Assessment a where a.id = basis.assessmentId and a.course.status <> 'ENTERED_IN_ERROR')""",
            plan)
        > 0;
  }

  Optional<SupportPlan> inForce(UUID assessment) {
    return find("basis.assessmentId = ?1 and course.status = ?2", assessment, PlanStatus.ACTIVE)
        .firstResultOptional();
  }

  /** See {@link PlanDesk#relied}; whether it ended or was revised later does not matter. */
  List<SupportPlan> relied(UUID client, TargetGroup group, LocalDate decided, LocalDate first) {
    return list(
        """
        clientId = ?1 and basis.targetGroup = ?2 and course.agreement.on <= ?3 and course.status <> 'ENTERED_IN_ERROR'
        and (course.inForceUntil is null or course.inForceUntil >= ?4)
        and exists (from Assessment a where a.id = basis.assessmentId and a.course.firstApprovedOn <= ?3
          and a.course.status <> 'ENTERED_IN_ERROR' and (a.course.status <> 'AMENDED' or a.course.amendedOn > ?3))
        order by course.agreement.on desc, number desc""",
        client,
        group,
        decided,
        first);
  }

  Optional<SupportPlan> draft(UUID lineage) {
    return find("lineageId = ?1 and course.status = ?2", lineage, PlanStatus.DRAFT)
        .firstResultOptional();
  }

  /** The version that was agreed last. */
  Optional<SupportPlan> agreedLast(UUID lineage) {
    return find(
            "lineageId = ?1 and course.agreement.on is not null and course.status <> 'ENTERED_IN_ERROR'"
                + " order by number desc",
            lineage)
        .firstResultOptional();
  }

  Optional<SupportPlan> inForceOn(UUID lineage, LocalDate day) {
    return find(
            "lineageId = ?1 and course.status <> 'ENTERED_IN_ERROR' and course.agreement.on <= ?2"
                + " and (course.inForceUntil is null or course.inForceUntil >= ?2)",
            lineage,
            day)
        .firstResultOptional();
  }

  List<SupportPlan> versions(UUID lineage) {
    return list("lineageId = ?1 order by number, id", lineage);
  }

  List<SupportPlan> after(UUID cursor, int limit) {
    return (cursor == null ? find("order by id") : find("id > ?1 order by id", cursor))
        .page(0, limit)
        .list();
  }
}
