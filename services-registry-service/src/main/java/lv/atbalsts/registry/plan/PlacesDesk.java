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
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.kit.values.ProjectNumber;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.plan.DiPlanRequests.PlanPlaces;
import lv.atbalsts.registry.plan.PlacesRequests.PlacesSearch;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** Use cases of the lines of DI plans: named in a version, read, built by. */
@ApplicationScoped
public class PlacesDesk {

  private final DiPlans plans;
  private final DiPlanVersions versions;
  private final PlacesLines lines;
  private final PlannedPlacesRows rows;
  private final Callers callers;
  private final RowScope scope;
  private final Territories territories;
  private final ServiceTypes serviceTypes;
  private final Clock clock;

  PlacesDesk(
      DiPlans plans,
      DiPlanVersions versions,
      PlacesLines lines,
      PlannedPlacesRows rows,
      Callers callers,
      RowScope scope,
      Territories territories,
      ServiceTypes serviceTypes,
      Clock clock) {
    this.plans = plans;
    this.versions = versions;
    this.lines = lines;
    this.rows = rows;
    this.callers = callers;
    this.scope = scope;
    this.territories = territories;
    this.serviceTypes = serviceTypes;
    this.clock = clock;
  }

  /** Adds lines to the version that is not before the council; each in a partner's municipality. */
  List<PlannedPlaces> add(UUID planId, PlanPlaces given) {
    DiPlan plan = plans.locked(planId);
    DiPlanVersion version = editable(planId);
    FieldErrors errors = new FieldErrors();
    for (int i = 0; i < given.items().size(); i++) {
      check(errors, "/items/" + i, given.items().get(i), version);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    for (int i = 0; i < given.items().size(); i++) {
      requirePartner(errors, "/items/" + i, given.items().get(i).municipality(), plan);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    given.items().stream().map(PlacesTerms::municipality).distinct().forEach(scope::require);
    List<PlannedPlaces> added =
        given.items().stream().map(each -> added(plan, version, each)).toList();
    rows.flush();
    return added;
  }

  private void requirePartner(
      FieldErrors errors, String pointer, String municipality, DiPlan plan) {
    if (!scope.sees(municipality)) {
      errors.add(
          pointer + "/municipality",
          RegistryRefusal.NO_PARTNER_OF_THE_PROJECT,
          municipality,
          plan.terms().projectNumber(),
          today());
    }
  }

  private PlannedPlaces added(DiPlan plan, DiPlanVersion version, PlacesTerms given) {
    PlacesLine line = new PlacesLine(plan, given.municipality());
    lines.persist(line);
    PlannedPlaces row = new PlannedPlaces(version, line.id(), given);
    rows.persist(row);
    return row;
  }

  private void check(FieldErrors errors, String pointer, PlacesTerms given, DiPlanVersion version) {
    LocalDate day = version.draftedOn();
    territories.check(errors, pointer + "/municipality", given.municipality(), day);
    serviceTypes.check(errors, pointer + "/serviceType", given.serviceType());
    RegisterDateRules.notBefore(errors, pointer + "/plannedFor", given.plannedFor(), day);
  }

  /**
   * The version that is not before the council names other numbers, days, groups or another measure
   * for a line; also for a line of who is no partner now.
   */
  PlannedPlaces change(UUID planId, UUID placesId, String ifMatch, PlacesTerms given) {
    plans.locked(planId);
    DiPlanVersion version = editable(planId);
    return scope.beyond(
        () -> {
          PlannedPlaces row = line(version, placesId);
          Etag.require(ifMatch, row.version());
          if (!given.plannedFor().equals(row.terms().plannedFor())) {
            FieldErrors errors = new FieldErrors();
            RegisterDateRules.notBefore(
                errors, "/plannedFor", given.plannedFor(), version.draftedOn());
            errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
          }
          row.change(given);
          rows.flush();
          return row;
        });
  }

  /** The version that is not before the council no longer names a line. */
  void remove(UUID planId, UUID placesId) {
    plans.locked(planId);
    DiPlanVersion version = editable(planId);
    scope.beyond(
        () -> {
          rows.delete(line(version, placesId));
          return null;
        });
  }

  private DiPlanVersion editable(UUID planId) {
    DiPlanVersion version = versions.newest(planId);
    version.requireEditable();
    return version;
  }

  private PlannedPlaces line(DiPlanVersion version, UUID placesId) {
    return rows.of(version.id(), placesId).orElseThrow(() -> Refusals.notFound(rows.noun()));
  }

  /** As the version in force on a day names it; without a day, as the newest version does. */
  @Transactional
  PlannedPlaces read(UUID id, LocalDate asOf) {
    return find(id, asOf).orElseThrow(() -> Refusals.notFound(rows.noun()));
  }

  /** Whether the caller reads these places. */
  public boolean sees(UUID id) {
    return find(id, null).isPresent();
  }

  private Optional<PlannedPlaces> find(UUID id, LocalDate asOf) {
    return asSeen(own -> rows.named(id, asOf, own));
  }

  @Transactional
  Page<PlannedPlaces> search(PlacesSearch wanted, PageRequest page) {
    Where where =
        Where.all()
            .equal("planId", wanted.planId())
            .equal("versionNumber", wanted.version())
            .equal("projectNumber", ProjectNumber.written(wanted.projectNumber()))
            .equal("terms.serviceType", wanted.serviceType())
            .equal("terms.targetGroup", wanted.targetGroup())
            .equal("terms.measure", wanted.measure())
            .among("terms.municipality", wanted.municipality(), territories::lineage);
    if (wanted.asOf() != null || wanted.version() == null) {
      LocalDate day = wanted.asOf() == null ? today() : wanted.asOf();
      where.and(PlannedPlacesRows.IN_FORCE, "day", day);
    }
    return asSeen(
        own -> {
          if (own != null) {
            where.and("terms.municipality in :own", "own", own);
          }
          return rows.page(page, where);
        });
  }

  /**
   * Lines in force on a day that the ERDF builds and whose day is past, as the caller sees them.
   */
  public List<PlacesView> due(LocalDate day) {
    return asSeen(own -> rows.due(PlacesTerms.ERDF, day, own)).stream()
        .map(PlannedPlaces::view)
        .toList();
  }

  /**
   * A line of the caller's own project, locked: nobody plans or begins its places until the
   * transaction ends. A municipality may be a partner of two projects: only the plan's own builds,
   * also where it is no partner now.
   */
  public DiPlanLine lock(UUID placesId) {
    PlacesLine line = scope.beyond(() -> lines.locked(placesId));
    scope.require(line.projectNumber());
    return scope.beyond(() -> stages(line));
  }

  /** So many more places of a locked line are begun, or fewer. */
  public void begin(UUID placesId, int more) {
    scope.beyond(
        () -> {
          lines.one(placesId).begin(more);
          return null;
        });
  }

  /** A line as the versions in force name it. */
  public DiPlanLine stages(UUID placesId) {
    return stages(lines.one(placesId));
  }

  private DiPlanLine stages(PlacesLine line) {
    return new DiPlanLine(
        line.id(),
        line.planId(),
        line.projectNumber(),
        rows.everInForce(line.id()).stream()
            .map(
                row ->
                    new DiPlanLine.Stage(
                        row.versionNumber(), row.inForceFrom(), row.inForceTo(), row.terms()))
            .toList());
  }

  /**
   * Looks places up as the caller sees them: a municipality also those of what became part of it as
   * a whole.
   *
   * @param look gets the codes of the municipality that asks; null where another does
   */
  public <T> T asSeen(Function<Collection<String>, T> look) {
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
