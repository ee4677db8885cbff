package lv.atbalsts.assessment.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.rules.PlanType;

/** What a plan follows from: the assessment, and for whom and in which project it was made. */
@Embeddable
record PlanBasis(
    UUID assessmentId,
    @Enumerated(EnumType.STRING) TargetGroup targetGroup,
    String measure,
    String project) {

  static PlanBasis of(AssessmentFacts assessment) {
    return new PlanBasis(
        assessment.id(), assessment.targetGroup(), assessment.measure(), assessment.project());
  }

  PlanType type() {
    return PlanType.of(targetGroup).orElseThrow();
  }
}
