package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.Refusal;

/** What was entered wrong of a support plan is put right; whoever else decides waits. */
@ApplicationScoped
class PlanCorrectionDesk {

  private final SupportPlans plans;
  private final PlanReviews reviews;
  private final PlanReading reading;
  private final PlanCheck check;
  private final AssessmentDesk assessments;
  private final EnrolmentDesk enrolments;
  private final List<RestsOnPlan> dependents;
  private final Outbox outbox;
  private final Callers callers;
  private final Clock clock;

  PlanCorrectionDesk(
      SupportPlans plans,
      PlanReviews reviews,
      PlanReading reading,
      PlanCheck check,
      AssessmentDesk assessments,
      EnrolmentDesk enrolments,
      Instance<RestsOnPlan> dependents,
      Outbox outbox,
      Callers callers,
      Clock clock) {
    this.plans = plans;
    this.reviews = reviews;
    this.reading = reading;
    this.check = check;
    this.assessments = assessments;
    this.enrolments = enrolments;
    this.dependents = dependents.stream().toList();
    this.outbox = outbox;
    this.callers = callers;
    this.clock = clock;
  }

  /**
   * Puts the end right, or takes it back.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 where the assessment is not approved, or
   *     another plan has taken the place (ASM-0052)
   */
  SupportPlan correct(UUID id, CorrectPlan form) {
    SupportPlan plan = reading.deciding(id);
    plan.course().requireEnded();
    AssessmentFacts assessment = assessments.facts(plan.assessmentId());
    EnrolmentFacts enrolment = enrolments.deciding(assessment.enrolmentId());
    LocalDate lastReview = reviews.last(id).orElse(null);
    if (form.endedOn() == null) {
      check.basis(assessment);
      plans.refuseBeside(plan.assessmentId(), id);
    }
    outbox.publish(plan.correct(form, lastReview, enrolment.endedOn(), LocalDate.now(clock)));
    return plan;
  }

  /**
   * Takes back a draft, or a plan that is agreed: the version before it stands again.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 with what rests on it (ASM-0595), 403 to
   *     whoever did not agree to it (ASM-0596)
   */
  SupportPlan enteredInError(UUID id, String reason) {
    SupportPlan plan = reading.deciding(id);
    boolean agreed = plan.course().agreed();
    SupportPlanEnteredInError fact = plan.enteredInError(reason);
    if (agreed) {
      if (callers.current().is(Role.ASSESSOR)) {
        Refusal.of("ASM-0596", 403).raise();
      }
      refuseWhileRelied(plan);
    }
    outbox.publish(fact);
    if (agreed) {
      plans.flush(); // so that the database has no second version in force
      plans.agreedLast(plan.lineageId()).ifPresent(before -> standsAgain(before, reason));
    }
    return plan;
  }

  private void standsAgain(SupportPlan before, String reason) {
    plans.refuseBeside(before.assessmentId(), before.id());
    outbox.publish(before.standAgain(reason));
  }

  private void refuseWhileRelied(SupportPlan plan) {
    List<RestsOnPlan.Resting> resting =
        dependents.stream().flatMap(each -> each.restingOn(plan.id()).stream()).toList();
    if (!resting.isEmpty()) {
      Refusal.of("ASM-0595", 409).args(resting.size()).rule("ASM-07").conflicts(resting).raise();
    }
  }
}
