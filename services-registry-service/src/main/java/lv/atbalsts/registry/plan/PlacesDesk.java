package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.registry.rules.DateRules;

/** Use cases of places: named in a plan, then created. */
@ApplicationScoped
class PlacesDesk {

  private final DiPlans plans;
  private final PlacesLines lines;
  private final RowScope scope;
  private final Territories territories;
  private final ServiceTypes serviceTypes;
  private final Outbox outbox;
  private final Clock clock;

  PlacesDesk(
      DiPlans plans,
      PlacesLines lines,
      RowScope scope,
      Territories territories,
      ServiceTypes serviceTypes,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.scope = scope;
    this.territories = territories;
    this.serviceTypes = serviceTypes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Adds lines to a plan that is not before the council; each in a partner's municipality. */
  List<PlacesLine> add(UUID planId, PlanManyPlaces given) {
    DiPlan plan = plans.locked(planId);
    if (!plan.status().open()) {
      Refusal.of("REG-0012", 409)
          .args(plan.status())
          .rule("GEN-02")
          .with("from", plan.status())
          .with("allowed", List.of(DiPlanStatus.DRAFT, DiPlanStatus.RETURNED))
          .raise();
    }
    check(plan, given.items());
    List<PlacesLine> added =
        given.items().stream().map(item -> new PlacesLine(plan, code(item))).toList();
    lines.persist(added);
    lines.flush();
    return added;
  }

  private void check(DiPlan plan, List<PlanPlaces> items) {
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < items.size(); i++) {
      PlanPlaces item = items.get(i);
      String pointer = "/items/" + i;
      territories.check(errors, pointer + "/municipality", item.municipality(), plan.draftedOn());
      serviceTypes.check(errors, pointer + "/serviceType", item.serviceType());
      DateRules.notBefore(errors, pointer + "/plannedFor", item.plannedFor(), plan.draftedOn());
    }
    errors.refuseIfAny("REG-0001");
    items.stream().map(PlanPlaces::municipality).distinct().forEach(scope::require);
  }

  private PlanPlaces code(PlanPlaces item) {
    return item.of(serviceTypes.find(item.serviceType()).orElseThrow().code());
  }

  /** Building or equipping begins; only what an approved plan names may be created. */
  PlacesLine startCreation(UUID id, StartCreation given) {
    PlacesLine line = own(id);
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/startedOn", given.startedOn(), LocalDate.now(clock));
    DateRules.notBefore(
        errors, "/startedOn", given.startedOn(), plans.seen(line.planId()).decidedOn());
    errors.refuseIfAny("REG-0001");
    outbox.publish(line.startCreation(given.startedOn()));
    lines.flush();
    return line;
  }

  PlacesLine complete(UUID id, CompleteCreation given) {
    PlacesLine line = own(id);
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/finishedOn", given.finishedOn(), LocalDate.now(clock));
    DateRules.notBefore(errors, "/finishedOn", given.finishedOn(), line.startedOn());
    errors.refuseIfAny("REG-0001");
    outbox.publish(line.complete(given.finishedOn()));
    lines.flush();
    return line;
  }

  /** A municipality may be a partner of two projects: only the plan's own project creates. */
  private PlacesLine own(UUID id) {
    PlacesLine line = lines.locked(id);
    scope.require(line.project());
    return line;
  }

  PlacesLine read(UUID id) {
    return lines.seen(id);
  }

  Page<PlacesLine> search(PlacesSearch wanted, PageRequest page) {
    return Page.of(
        lines.search(wanted, page.after(), page.limit() + 1), page.limit(), PlacesLine::id);
  }
}
