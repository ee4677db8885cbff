package lv.atbalsts.assessment.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A subject whose rows rest on what an enrolment has led to: as long as they hold, so does that.
 */
public interface Dependents {

  /** What rests on an enrolment and holds on that day or after it. */
  default List<DependentRecord> onEnrolment(UUID enrolment, LocalDate from) {
    return List.of();
  }

  /** What is in force and rests on an assessment. */
  default List<DependentRecord> onAssessment(UUID assessment) {
    return List.of();
  }

  /** What rests on a version of a plan and was not taken back. */
  default List<DependentRecord> onPlan(UUID plan) {
    return List.of();
  }

  /** Two enrolments are one: what rested on the one rests on the other. */
  default void united(UUID gone, UUID kept) {}

  /**
   * A row that rests on another.
   *
   * @param what kind of row: ASSESSMENT, SUPPORT_PLAN, GRANT, WAY_OUT_STEP, BUDGET_SPENDING; the
   *     list is open
   */
  record DependentRecord(String what, UUID id) {}
}
