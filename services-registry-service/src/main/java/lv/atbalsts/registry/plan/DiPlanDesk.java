package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanEvents.DiPlanApproved;
import lv.atbalsts.registry.plan.DiPlanRequests.DecideDiPlan;
import lv.atbalsts.registry.plan.DiPlanRequests.DiPlanSearch;
import lv.atbalsts.registry.plan.DiPlanRequests.SubmitDiPlan;

/** Use cases of DI plans: drafted and submitted by the region, decided by the council. */
@ApplicationScoped
class DiPlanDesk {

  private final DiPlans plans;
  private final PlacesLines lines;
  private final RowScope scope;
  private final Territories territories;
  private final AdvisoryLocks locks;
  private final Outbox outbox;
  private final Clock clock;

  DiPlanDesk(
      DiPlans plans,
      PlacesLines lines,
      RowScope scope,
      Territories territories,
      AdvisoryLocks locks,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.scope = scope;
    this.territories = territories;
    this.locks = locks;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** One plan per project. */
  DiPlan draft(DiPlanTerms given) {
    scope.require(given.projectNumber());
    DiPlan plan = new DiPlan(given.written(today()), today(), territories);
    locks.lock("plan", given.projectNumber());
    plans.ofProject(given.projectNumber()).ifPresent(DiPlanDesk::refuseTwice);
    plans.persistAndFlush(plan);
    return plan;
  }

  private static void refuseTwice(DiPlan earlier) {
    throw RegistryRefusal.PROJECT_HAS_PLAN
        .with(earlier.terms().projectNumber())
        .conflicts(List.of(earlier.id()));
  }

  /** A draft or returned plan goes to the council, with its places. */
  DiPlan submit(UUID id, SubmitDiPlan given) {
    DiPlan plan = plans.locked(id);
    plan.submit(given.submittedOn(), lines.anyOf(id), today());
    plans.flush();
    return plan;
  }

  /** The council (SPAP) approves, and so plans every place, or returns (GEN-02). */
  DiPlan decide(UUID id, DecideDiPlan given) {
    DiPlan plan = plans.locked(id);
    plan.decide(given, today()).ifPresent(this::publish);
    plans.flush();
    return plan;
  }

  private void publish(DiPlanApproved approved) {
    outbox.publish(approved);
    lines.of(approved.planId()).forEach(line -> outbox.publish(line.plan()));
  }

  DiPlan read(UUID id) {
    return plans.one(id);
  }

  Page<DiPlan> list(DiPlanSearch wanted, PageRequest page) {
    return plans.page(
        page,
        Where.all()
            .equal("terms.projectNumber", ProjectNumber.written(wanted.projectNumber()))
            .equal("status", wanted.status()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
