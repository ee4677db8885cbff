package lv.atbalsts.registry.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.registry.plan.DiPlanRequests.PlanPlaces;
import lv.atbalsts.registry.plan.PlacesRequests.CompleteCreation;
import lv.atbalsts.registry.plan.PlacesRequests.PlacesSearch;
import lv.atbalsts.registry.plan.PlacesRequests.StartCreation;

/** Use cases of places: named in a plan, then created. */
@ApplicationScoped
public class PlacesDesk {

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
  List<PlacesLine> add(UUID planId, PlanPlaces given) {
    List<PlacesLine> added =
        plans.locked(planId).planPlaces(given.items(), territories, serviceTypes);
    given.items().stream().map(PlacesTerms::municipality).distinct().forEach(scope::require);
    lines.persist(added);
    lines.flush();
    return added;
  }

  PlacesLine startCreation(UUID id, StartCreation given) {
    PlacesLine line = own(id);
    LocalDate approvedOn = plans.one(line.planId()).decidedOn();
    outbox.publish(line.startCreation(given.startedOn(), approvedOn, today()));
    lines.flush();
    return line;
  }

  PlacesLine complete(UUID id, CompleteCreation given) {
    PlacesLine line = own(id);
    outbox.publish(line.complete(given.finishedOn(), today()));
    lines.flush();
    return line;
  }

  /** A municipality may be a partner of two projects: only the plan's own project creates. */
  private PlacesLine own(UUID id) {
    PlacesLine line = lines.locked(id);
    scope.require(line.projectNumber());
    return line;
  }

  @Transactional
  PlacesLine read(UUID id) {
    return find(id).orElseThrow(() -> Refusals.notFound(lines.noun()));
  }

  /** Whether the caller reads these places. */
  public boolean sees(UUID id) {
    return find(id).isPresent();
  }

  private Optional<PlacesLine> find(UUID id) {
    return asSeen(own -> own == null ? lines.findByIdOptional(id) : lines.find(id, own));
  }

  @Transactional
  Page<PlacesLine> search(PlacesSearch wanted, PageRequest page) {
    Where where =
        Where.all()
            .equal("planId", wanted.planId())
            .equal("projectNumber", ProjectNumber.written(wanted.projectNumber()))
            .equal("terms.serviceType", wanted.serviceType())
            .equal("status", wanted.status())
            .among("terms.municipality", wanted.municipality(), territories::lineage);
    return asSeen(
        own -> {
          if (own != null) {
            where.and("terms.municipality in :own", "own", own);
          }
          return lines.page(page, where);
        });
  }

  /**
   * Looks places up as the caller sees them: a municipality also those of what became part of it as
   * a whole.
   *
   * @param look gets the codes of the municipality that asks; null where another does
   */
  private <T> T asSeen(Function<Collection<String>, T> look) {
    Caller caller = callers.current();
    if (caller.role() != Role.MUNICIPALITY) {
      return look.apply(null);
    }
    Collection<String> codes = territories.answeredForBy(caller.owner(), today());
    Collection<String> own = codes.isEmpty() ? List.of(caller.owner()) : codes;
    return scope.beyond(() -> look.apply(own));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
