package lv.atbalsts.assessment.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.access.AccessLog;
import lv.atbalsts.assessment.client.ClientDesk;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.refusal.Refusals;

/** Finds plans for whoever may see them; whoever gets one in full is in the access log. */
@ApplicationScoped
class PlanReading {

  private final SupportPlans plans;
  private final SealedTexts texts;
  private final ClientDesk clients;
  private final AccessLog log;
  private final Callers callers;
  private final RowScope scope;

  PlanReading(
      SupportPlans plans,
      SealedTexts texts,
      ClientDesk clients,
      AccessLog log,
      Callers callers,
      RowScope scope) {
    this.plans = plans;
    this.texts = texts;
    this.clients = clients;
    this.log = log;
    this.callers = callers;
    this.scope = scope;
  }

  SupportPlan find(UUID id) {
    return plans
        .findByIdOptional(id)
        .filter(this::visible)
        .orElseThrow(() -> Refusals.notFound("support plan").toException());
  }

  /** As {@link #find}, and whoever else decides about the person waits for this transaction. */
  SupportPlan deciding(UUID id) {
    clients.deciding(
        plans.client(id).orElseThrow(() -> Refusals.notFound("support plan").toException()));
    return find(id);
  }

  /** A version that is opened for a purpose: this one, or that in force on a day. */
  SupportPlan opened(UUID id, LocalDate asOf, String purpose, String operation) {
    log.require(purpose);
    SupportPlan plan = asOf == null ? find(id) : inForceOn(find(id).lineageId(), asOf);
    log.write(purpose, operation, plan.clientId(), plan.municipality());
    return plan;
  }

  PlanView view(SupportPlan plan) {
    return new PlanView(plan.entry(), texts.open(plan.clientId(), plan.id(), plan.texts()));
  }

  List<SupportPlan> versions(UUID id, String purpose) {
    return plans.versions(opened(id, null, purpose, "LIST_PLAN_VERSIONS").lineageId());
  }

  List<SupportPlan> page(UUID after, int limit) {
    return plans.after(after, limit);
  }

  private SupportPlan inForceOn(UUID lineage, LocalDate day) {
    return plans
        .inForceOn(lineage, day)
        .orElseThrow(() -> Refusals.notFound("version in force on that day").toException());
  }

  /** A region's people see the plans of the region's project only. */
  private boolean visible(SupportPlan plan) {
    Caller caller = callers.current();
    return scope.sees(plan.municipality())
        && (!caller.is(Role.ASSESSOR, Role.REGION) || plan.project().equals(caller.owner()));
  }
}
