package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Turns;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.registry.rules.DateRules;

/** Use cases of DI plans: drafted and submitted by the region, decided by the council. */
@ApplicationScoped
class DiPlanDesk {

  private final DiPlans plans;
  private final PlacesLines lines;
  private final RowScope scope;
  private final Territories territories;
  private final Turns turns;
  private final Outbox outbox;
  private final Clock clock;

  DiPlanDesk(
      DiPlans plans,
      PlacesLines lines,
      RowScope scope,
      Territories territories,
      Turns turns,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.scope = scope;
    this.territories = territories;
    this.turns = turns;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** One plan per project. */
  DiPlan draft(DraftDiPlan given) {
    scope.require(given.project());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = given.draftedOn() == null ? today : given.draftedOn();
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/draftedOn", day, today);
    if (territories.on(day).stream().noneMatch(each -> each.region().equals(given.region()))) {
      errors.add("/region", "REG-0010", given.region());
    }
    errors.refuseIfAny("REG-0001");
    turns.take("plan", given.project());
    plans.ofProject(given.project()).ifPresent(this::refuseTwice);
    DiPlan plan = new DiPlan(given, day);
    plans.persistAndFlush(plan);
    return plan;
  }

  private void refuseTwice(DiPlan earlier) {
    Refusal.of("REG-0008", 409).args(earlier.project()).conflicts(List.of(earlier.id())).raise();
  }

  /** A draft or returned plan goes to the council, with its places. */
  DiPlan submit(UUID id, SubmitDiPlan given) {
    DiPlan plan = plans.locked(id);
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/submittedOn", given.submittedOn(), LocalDate.now(clock));
    DateRules.notBefore(errors, "/submittedOn", given.submittedOn(), plan.draftedOn());
    DateRules.notBefore(errors, "/submittedOn", given.submittedOn(), plan.decidedOn());
    errors.refuseIfAny("REG-0001");
    plan.submit(given.submittedOn());
    if (!lines.anyOf(id)) {
      Refusal.of("REG-0009", 409).args(plan.title()).raise();
    }
    plans.flush();
    return plan;
  }

  /** The council (SPAP) approves, and so plans every place, or returns (GEN-02). */
  DiPlan decide(UUID id, DecideDiPlan given) {
    DiPlan plan = plans.locked(id);
    check(plan, given);
    plan.decide(given);
    if (given.decision() == DiPlanDecision.APPROVE) {
      outbox.publish(plan.approved());
      lines.of(id).forEach(line -> outbox.publish(line.plan()));
    }
    plans.flush();
    return plan;
  }

  private void check(DiPlan plan, DecideDiPlan given) {
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/decidedOn", given.decidedOn(), LocalDate.now(clock));
    DateRules.notBefore(errors, "/decidedOn", given.decidedOn(), plan.submittedOn());
    switch (given.decision()) {
      case APPROVE -> required(errors, "/decisionNumber", given.decisionNumber(), given.decision());
      case RETURN -> required(errors, "/reason", given.reason(), given.decision());
    }
    errors.refuseIfAny("REG-0001");
  }

  private static void required(
      FieldErrors errors, String pointer, String value, DiPlanDecision decision) {
    if (value == null || value.isBlank()) {
      errors.add(pointer, "REG-0011", decision);
    }
  }

  DiPlan read(UUID id) {
    return plans.seen(id);
  }

  Page<DiPlan> list(PageRequest page) {
    return Page.of(plans.after(page.after(), page.limit() + 1), page.limit(), DiPlan::id);
  }
}
