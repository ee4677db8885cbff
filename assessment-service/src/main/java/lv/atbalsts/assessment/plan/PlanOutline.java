package lv.atbalsts.assessment.plan;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.plan.rules.PlanType;
import lv.atbalsts.kit.values.Money;

/** What is told to others of a version of a plan while it is written: nothing in words. */
record PlanOutline(
    UUID planId,
    UUID lineageId,
    int number,
    UUID assessmentId,
    UUID clientRef,
    TargetGroup targetGroup,
    PlanType type,
    String measure,
    String project,
    String municipality,
    Financing financing,
    Money total,
    List<LineFacts> lines) {
  static PlanOutline of(
      UUID id,
      UUID lineageId,
      int number,
      UUID clientRef,
      String municipality,
      PlanBasis basis,
      Financing financing,
      PlanLines lines) {
    return new PlanOutline(
        id,
        lineageId,
        number,
        basis.assessmentId(),
        clientRef,
        basis.targetGroup(),
        basis.type(),
        basis.measure(),
        basis.project(),
        municipality,
        financing,
        lines.cost().total().orElse(null),
        lines.facts());
  }
}
