package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.enrolment.EnrolmentDesk;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.assessment.grant.GrantEvents.GrantCorrected;
import lv.atbalsts.assessment.grant.GrantRequests.CorrectGrant;
import lv.atbalsts.assessment.plan.PlanDesk;
import lv.atbalsts.kit.events.Outbox;

/** What was entered wrong of a granted service is put right; whoever else decides waits. */
@ApplicationScoped
class GrantCorrectionDesk {

  private final Grants grants;
  private final GrantDesk desk;
  private final AllowanceCheck allowances;
  private final Deliveries deliveries;
  private final EnrolmentDesk enrolments;
  private final PlanDesk plans;
  private final Outbox outbox;
  private final Clock clock;

  GrantCorrectionDesk(
      Grants grants,
      GrantDesk desk,
      AllowanceCheck allowances,
      Deliveries deliveries,
      EnrolmentDesk enrolments,
      PlanDesk plans,
      Outbox outbox,
      Clock clock) {
    this.grants = grants;
    this.desk = desk;
    this.allowances = allowances;
    this.deliveries = deliveries;
    this.enrolments = enrolments;
    this.plans = plans;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Takes back a grant that should not have been entered.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 with the reports that say that the service was
   *     received (ASM-0592)
   */
  ServiceGrant annul(UUID id, String reason) {
    ServiceGrant grant = deciding(id);
    List<LocalDate> received = deliveries.daysOf(id);
    if (!received.isEmpty()) {
      throw AssessmentRefusal.SERVICE_IS_REPORTED_AS_RECEIVED
          .with(received.size(), received.getFirst())
          .conflicts(deliveries.reportsOf(id));
    }
    grant.annul(reason).forEach(outbox::publish);
    return grant;
  }

  /**
   * Puts the end right, or takes it or the withdrawal back.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where nothing more may be reported of it
   *     (ASM-0593), what it rests on was taken back (ASM-0594), or it was decided anew; 422 where
   *     later decisions leave too little of a limit
   */
  ServiceGrant correct(UUID id, CorrectGrant form) {
    ServiceGrant grant = deciding(id);
    EnrolmentFacts enrolment = enrolments.facts(grant.enrolmentId());
    if (deliveries.isClosed(id)) {
      throw AssessmentRefusal.REPORTING_OF_GRANT_IS_CLOSED.with();
    }
    if (form.endedOn() == null && grant.planId() != null && !plans.stands(grant.planId())) {
      throw AssessmentRefusal.WHAT_GRANT_RESTS_ON_WAS_TAKEN_BACK
          .with()
          .conflicts(List.of(grant.planId()));
    }
    if (grant.status() == GrantStatus.REVOKED) {
      desk.refuseTwice(grant);
    }
    GrantCorrected fact = grant.correct(form, enrolment.endedOn(), LocalDate.now(clock));
    allowances.check(grant);
    outbox.publish(fact);
    return grant;
  }

  private ServiceGrant deciding(UUID id) {
    grants.enrolment(id).ifPresent(enrolments::deciding);
    return desk.find(id);
  }
}
