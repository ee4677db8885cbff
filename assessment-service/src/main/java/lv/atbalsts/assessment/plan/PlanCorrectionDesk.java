package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.Dependents;
import lv.atbalsts.assessment.enrolment.Dependents.DependentRecord;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.assessment.plan.PlanEvents.SupportPlanEnteredInError;
import lv.atbalsts.assessment.plan.PlanRequests.CorrectPlan;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.events.Outbox;

/** What was entered wrong of a support plan is put right; whoever else decides waits. */
@ApplicationScoped
class PlanCorrectionDesk {

  private final SupportPlans plans;
  private final PlanReviews reviews;
  private final PlanReading reading;
  private final PlanCheck check;
  private final AssessmentDesk assessments;
  private final EnrolmentDesk enrolments;
  private final List<Dependents> dependents;
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
      Instance<Dependents> dependents,
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
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where the assessment is not approved, or another
   *     plan has taken the place (ASM-0052)
   */
  SupportPlan correct(UUID id, CorrectPlan form) {
    SupportPlan plan = reading.deciding(id);
    plan.status().requireEnded();
    AssessmentFacts assessment = assessments.facts(plan.assessmentId());
    EnrolmentFacts enrolment = enrolments.deciding(assessment.enrolmentId());
    LocalDate lastReview = reviews.last(id).orElse(null);
    if (form.endedOn() == null) {
      check.basis(assessment);
      plans.refuseBeside(plan.assessmentId(), id);
    }
    outbox.publish(
        plan.correct(
            form.endedOn(), form.reason(), lastReview, enrolment.endedOn(), LocalDate.now(clock)));
    return plan;
  }

  /**
   * Takes back a draft, or a plan that is agreed: the version that it took the place of stands
   * again. One that had ended before stays ended.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with what rests on it (ASM-0595), 403 to whoever
   *     did not agree to it (ASM-0596)
   */
  SupportPlan enteredInError(UUID id, String reason) {
    SupportPlan plan = reading.deciding(id);
    boolean agreed = plan.agreement() != null;
    SupportPlanEnteredInError fact = plan.enteredInError(reason);
    if (agreed) {
      if (callers.current().is(Role.ASSESSOR)) {
        throw AssessmentRefusal.MUNICIPALITY_TAKES_BACK_WHAT_IS_AGREED.with();
      }
      refuseWhileRelied(plan);
    }
    outbox.publish(fact);
    if (agreed) {
      plans.flush(); // so that the database has no second version in force
      plans
          .agreedLast(plan.lineageId())
          .filter(before -> before.status() == PlanStatus.SUPERSEDED)
          .ifPresent(before -> standsAgain(before, reason));
    }
    return plan;
  }

  /** In force; where the person takes part no more, up to the last day of the enrolment. */
  private void standsAgain(SupportPlan before, String reason) {
    AssessmentFacts assessment = assessments.facts(before.assessmentId());
    EnrolmentFacts enrolment = enrolments.facts(assessment.enrolmentId());
    plans.refuseBeside(before.assessmentId(), before.id());
    outbox.publish(before.standAgain(reason));
    if (enrolment.endedOn() != null) {
      outbox.publish(before.lapse(enrolment.endedOn(), enrolment.endReason()));
    }
  }

  private void refuseWhileRelied(SupportPlan plan) {
    List<DependentRecord> resting =
        dependents.stream().flatMap(each -> each.onPlan(plan.id()).stream()).toList();
    if (!resting.isEmpty()) {
      throw AssessmentRefusal.SOMETHING_RESTS_ON_PLAN.with(resting.size()).conflicts(resting);
    }
  }
}
