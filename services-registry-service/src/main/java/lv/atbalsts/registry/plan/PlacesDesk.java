package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
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
  private final Callers callers;
  private final RowScope scope;
  private final Territories territories;
  private final ServiceTypes serviceTypes;
  private final Outbox outbox;
  private final Clock clock;

  PlacesDesk(
      DiPlans plans,
      PlacesLines lines,
      Callers callers,
      RowScope scope,
      Territories territories,
      ServiceTypes serviceTypes,
      Outbox outbox,
      Clock clock) {
    this.plans = plans;
    this.lines = lines;
    this.callers = callers;
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
        given.items().stream().map(item -> new PlacesLine(plan, item)).toList();
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

  /** A municipality sees also the places planned under the codes that it had before. */
  @Transactional
  PlacesLine read(UUID id) {
    return former()
        .map(codes -> scope.beyond(() -> lines.seen(id, codes)))
        .orElseGet(() -> lines.seen(id));
  }

  @Transactional
  Page<PlacesLine> search(PlacesSearch wanted, PageRequest page) {
    Collection<String> codes = wanted.municipality() == null ? null : codes(wanted.municipality());
    List<PlacesLine> found =
        former()
            .map(
                own ->
                    scope.beyond(
                        () -> lines.search(wanted, codes, own, page.after(), page.limit() + 1)))
            .orElseGet(() -> lines.search(wanted, codes, null, page.after(), page.limit() + 1));
    return Page.of(found, page.limit(), PlacesLine::id);
  }

  /** The codes that a municipality which asks has or had; nothing for others. */
  private Optional<Collection<String>> former() {
    Caller caller = callers.current();
    return caller.role() == Role.MUNICIPALITY
        ? Optional.of(codes(caller.owner()))
        : Optional.empty();
  }

  private Collection<String> codes(String municipality) {
    Collection<String> codes = territories.lineage(municipality);
    return codes.isEmpty() ? List.of(municipality) : codes;
  }
}
