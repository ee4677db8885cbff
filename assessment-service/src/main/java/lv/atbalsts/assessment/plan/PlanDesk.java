package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.needs.AssessmentDesk;
import lv.atbalsts.assessment.needs.AssessmentFacts;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;

/** What assessors and municipalities do with support plans. */
@ApplicationScoped
public class PlanDesk {

  private final SupportPlans plans;
  private final AllowedServices services;
  private final AssessmentDesk assessments;
  private final ClientDesk clients;
  private final Outbox outbox;
  private final Callers callers;
  private final RowScope scope;
  private final Clock clock;

  PlanDesk(
      SupportPlans plans,
      AllowedServices services,
      AssessmentDesk assessments,
      ClientDesk clients,
      Outbox outbox,
      Callers callers,
      RowScope scope,
      Clock clock) {
    this.plans = plans;
    this.services = services;
    this.assessments = assessments;
    this.clients = clients;
    this.outbox = outbox;
    this.callers = callers;
    this.scope = scope;
    this.clock = clock;
  }

  SupportPlan draft(UUID assessmentId, List<LineForm> lines) {
    AssessmentFacts assessment = assessments.facts(assessmentId);
    clients.deciding(assessment.clientId());
    SupportPlan plan = checked(assessment, lines);
    plans.persist(plan);
    return plan;
  }

  SupportPlan agree(UUID id, AgreePlan agreement) {
    SupportPlan plan = find(id);
    AssessmentFacts assessment = assessments.facts(plan.assessmentId());
    outbox.publish(agreed(plan, assessment, agreement));
    return plan;
  }

  /** Takes in a plan that is agreed already. */
  public UUID agreed(AssessmentFacts assessment, List<LineForm> lines, AgreePlan agreement) {
    SupportPlan plan = checked(assessment, lines);
    SupportPlanAgreed fact = agreed(plan, assessment, agreement);
    plans.persist(plan);
    outbox.publish(fact);
    return plan.id();
  }

  /** The agreed plan of an assessment, where there is one. */
  public Optional<PlanFacts> agreedFor(UUID assessment) {
    return plans.active(assessment).map(SupportPlan::facts).filter(PlanFacts::agreed);
  }

  SupportPlan find(UUID id) {
    return plans
        .findByIdOptional(id)
        .filter(plan -> scope.sees(plan.facts().municipality()))
        .orElseThrow(() -> Refusals.notFound("support plan").toException());
  }

  List<SupportPlan> page(UUID after, int limit) {
    return plans.after(after, limit);
  }

  private SupportPlanAgreed agreed(
      SupportPlan plan, AssessmentFacts assessment, AgreePlan agreement) {
    return plan.agree(
        agreement.agreedBy(), agreement.agreedOn(), assessment.approvedOn(), LocalDate.now(clock));
  }

  private SupportPlan checked(AssessmentFacts assessment, List<LineForm> lines) {
    if (!assessment.approved()) {
      Refusal.of("ASM-0050", 409).rule("ASM-07").raise();
    }
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < lines.size(); i++) {
      services.check(
          errors,
          "/lines/" + i + "/serviceType",
          assessment.targetGroup(),
          lines.get(i).serviceType(),
          assessment.approvedOn());
    }
    errors.refuseIfAny("ASM-0001");
    plans
        .active(assessment.id())
        .ifPresent(known -> Refusal.of("ASM-0052", 409).conflicts(List.of(known.id())).raise());
    return new SupportPlan(assessment, lines, callers.current().subject());
  }
}
