package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.KeysetRepository;
import lv.atbalsts.kit.data.Sql;

/** The plans of the clients that the caller may see. */
@ApplicationScoped
class SupportPlans implements KeysetRepository<SupportPlan> {

  private final Sql sql;

  SupportPlans(Sql sql) {
    this.sql = sql;
  }

  @Override
  public String noun() {
    return "support plan";
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
            "assessmentId = ?1 and status in ?2",
            assessment,
            List.of(PlanStatus.DRAFT, PlanStatus.ACTIVE))
        .firstResultOptional();
  }

  /** Refuses with 409 and the id of another plan of the same assessment (ASM-0052). */
  void refuseBeside(UUID assessment, UUID plan) {
    Duplicates.refuse(
        open(assessment).filter(known -> !known.id().equals(plan)),
        known -> AssessmentRefusal.PLAN_EXISTS.with());
  }

  Optional<SupportPlan> inForce(UUID assessment) {
    return find("assessmentId = ?1 and status = ?2", assessment, PlanStatus.ACTIVE)
        .firstResultOptional();
  }

  /** See {@link PlanDesk#relied}; whether it ended or was revised later does not matter. */
  List<SupportPlan> relied(Collection<UUID> assessments, LocalDate decided, LocalDate first) {
    return list(
        """
        assessmentId in ?1 and agreement.on <= ?2 and status <> 'ENTERED_IN_ERROR'
        and (inForceUntil is null or inForceUntil >= ?3)
        order by agreement.on desc, number desc""",
        assessments,
        decided,
        first);
  }

  /** The versions that follow from an assessment. */
  List<SupportPlan> ofAssessment(UUID assessment) {
    return list("assessmentId = ?1 order by id", assessment);
  }

  /** Those agreed after one of the assessments, and in force on that day or later. */
  List<SupportPlan> heldFrom(Collection<UUID> assessments, LocalDate day) {
    return list(
        """
        assessmentId in ?1 and agreement.on is not null and status <> 'ENTERED_IN_ERROR'
        and (inForceUntil is null or inForceUntil >= ?2) order by id""",
        assessments,
        day);
  }

  Optional<SupportPlan> draft(UUID lineage) {
    return find("lineageId = ?1 and status = ?2", lineage, PlanStatus.DRAFT).firstResultOptional();
  }

  /** The version that was agreed last. */
  Optional<SupportPlan> agreedLast(UUID lineage) {
    return find(
            "lineageId = ?1 and agreement.on is not null and status <> 'ENTERED_IN_ERROR'"
                + " order by number desc",
            lineage)
        .firstResultOptional();
  }

  Optional<SupportPlan> inForceOn(UUID lineage, LocalDate day) {
    return find(
            "lineageId = ?1 and status <> 'ENTERED_IN_ERROR' and agreement.on <= ?2"
                + " and (inForceUntil is null or inForceUntil >= ?2)",
            lineage,
            day)
        .firstResultOptional();
  }

  List<SupportPlan> versions(UUID lineage) {
    return list("lineageId = ?1 order by number, id", lineage);
  }
}
