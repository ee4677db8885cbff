package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.assessment.enrolment.ParticipationFilter;
import lv.atbalsts.assessment.enrolment.ParticipationScope;
import lv.atbalsts.assessment.plan.PlanView.PlanEntry;
import lv.atbalsts.assessment.plan.PlanView.PlanSummary;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.Refusals;

/** Finds plans for whoever may see them. */
@ApplicationScoped
class PlanReading {

  private final SupportPlans plans;
  private final SealedTexts texts;
  private final ClientDesk clients;
  private final ParticipationScope scope;

  PlanReading(SupportPlans plans, SealedTexts texts, ClientDesk clients, ParticipationScope scope) {
    this.plans = plans;
    this.texts = texts;
    this.clients = clients;
    this.scope = scope;
  }

  SupportPlan find(UUID id) {
    SupportPlan plan = plans.one(id);
    if (!scope.sees(plan.participation())) {
      throw Refusals.notFound(plans.noun());
    }
    return plan;
  }

  /** As {@link #find}, and whoever else decides about the person waits for this transaction. */
  SupportPlan deciding(UUID id) {
    clients.deciding(plans.client(id).orElseThrow(() -> Refusals.notFound(plans.noun())));
    return find(id);
  }

  /** This version, or that of its plan which was in force on a day. */
  SupportPlan version(UUID id, LocalDate asOf) {
    SupportPlan plan = find(id);
    return asOf == null ? plan : inForceOn(plan.lineageId(), asOf);
  }

  PlanView view(SupportPlan plan) {
    return new PlanView(
        plan.entry(), texts.open(plan.clientId(), plan.id(), plan.content().texts()));
  }

  List<SupportPlan> versions(UUID id) {
    return plans.versions(find(id).lineageId());
  }

  Page<PlanSummary> page(PageRequest page, ParticipationFilter filter, PlanStatus status) {
    return plans
        .page(page, scope.where(filter).equal("status", status))
        .map(SupportPlan::entry)
        .map(PlanSummary::of);
  }

  /** A version as it is once everything is written: its entity tag is that of the change. */
  PlanEntry written(SupportPlan plan) {
    plans.flush();
    return plan.entry();
  }

  private SupportPlan inForceOn(UUID lineage, LocalDate day) {
    return plans
        .inForceOn(lineage, day)
        .orElseThrow(() -> Refusals.notFound("version in force on that day"));
  }
}
