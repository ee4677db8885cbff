package lv.atbalsts.registry.creation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.creation.CreationRequests.CorrectCreation;
import lv.atbalsts.registry.creation.CreationRequests.CreationSearch;
import lv.atbalsts.registry.creation.CreationRequests.PlanCreation;
import lv.atbalsts.registry.creation.CreationRequests.TakeStep;
import lv.atbalsts.registry.creation.rules.PlanRoom;
import lv.atbalsts.registry.creation.rules.PlanRoom.Excess;
import lv.atbalsts.registry.creation.rules.PlanRoom.PlacesSpan;
import lv.atbalsts.registry.creation.rules.WaitingDays;
import lv.atbalsts.registry.creation.rules.WaitingDays.Finished;
import lv.atbalsts.registry.plan.DiPlanLine;
import lv.atbalsts.registry.plan.PlacesDesk;
import lv.atbalsts.registry.plan.PlacesView;
import lv.atbalsts.registry.plan.PlanInForceChanged;
import lv.atbalsts.registry.registration.RegistrationDesk;
import lv.atbalsts.registry.territory.Boundaries;

/**
 * Use cases of the creation of places, by the region whose plan names them. Whoever changes what
 * draws on a line of the plan holds the line's row.
 */
@ApplicationScoped
public class CreationDesk {

  private final PlaceCreations creations;
  private final PlacesDesk places;
  private final RegistrationDesk registrations;
  private final Territories territories;
  private final AdvisoryLocks locks;
  private final Callers callers;
  private final RowScope scope;
  private final Outbox outbox;
  private final Clock clock;

  CreationDesk(
      PlaceCreations creations,
      PlacesDesk places,
      RegistrationDesk registrations,
      Territories territories,
      AdvisoryLocks locks,
      Callers callers,
      RowScope scope,
      Outbox outbox,
      Clock clock) {
    this.creations = creations;
    this.places = places;
    this.registrations = registrations;
    this.territories = territories;
    this.locks = locks;
    this.callers = callers;
    this.scope = scope;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Places that the plan in force on the day has, and no more of them. */
  PlaceCreation plan(PlanCreation given) {
    DiPlanLine line = places.lock(given.placesId());
    PlacesSpan asked = new PlacesSpan(given.plannedOn(), null, given.places());
    List<PlacesSpan> begun = scope.beyond(() -> spans(creations.ofLine(line.placesId())));
    requireRoom(line, asked, begun);
    PlaceCreation creation =
        new PlaceCreation(line, CreationTerms.planned(given.places(), given.plannedOn()), today());
    return scope.beyond(
        () -> {
          creations.persistAndFlush(creation);
          places.begin(line.placesId(), creation.terms().begun());
          outbox.publish(creation.changed(null));
          return creation;
        });
  }

  PlaceCreation step(UUID id, TakeStep given) {
    PlaceCreation creation = own(id);
    given.check();
    places.lock(creation.placesId());
    int before = creation.terms().begun();
    return scope.beyond(
        () -> {
          outbox.publish(creation.step(given, registered(id, given.registrationId()), today()));
          return written(creation, before);
        });
  }

  /** What should have been written; it still is what the plan has. */
  PlaceCreation correct(UUID id, String ifMatch, CorrectCreation given) {
    PlaceCreation creation = own(id);
    Etag.require(ifMatch, creation.version());
    DiPlanLine line = places.lock(creation.placesId());
    int before = creation.terms().begun();
    return scope.beyond(
        () -> {
          List<PlacesSpan> others =
              spans(
                  creations.ofLine(line.placesId()).stream()
                      .filter(each -> !each.id().equals(id))
                      .toList());
          CreationEvents fact =
              creation.correct(
                  given.creation(),
                  registered(id, given.creation().registrationId()),
                  today(),
                  given.reason());
          requireRoom(line, creation.span(), others);
          outbox.publish(fact);
          return written(creation, before);
        });
  }

  private PlaceCreation written(PlaceCreation creation, int before) {
    places.begin(creation.placesId(), creation.terms().begun() - before);
    creations.flush();
    return creation;
  }

  /** What a creation of places is registered as; who else names it waits. */
  private RegisteredOn registered(UUID id, UUID registrationId) {
    if (registrationId == null) {
      return null;
    }
    locks.lock("creation", registrationId.toString());
    int others = creations.registeredBeside(id, registrationId);
    return registrations
        .registered(registrationId)
        .map(
            service ->
                new RegisteredOn(service, territories.lineage(service.municipality()), others))
        .orElse(null);
  }

  /** One of the caller's own project, locked. */
  private PlaceCreation own(UUID id) {
    PlaceCreation creation = scope.beyond(() -> creations.locked(id));
    scope.require(creation.projectNumber());
    return creation;
  }

  private static List<PlacesSpan> spans(List<PlaceCreation> creations) {
    return creations.stream().map(PlaceCreation::span).toList();
  }

  private static List<PlacesSpan> room(DiPlanLine line) {
    return line.stages().stream()
        .map(stage -> new PlacesSpan(stage.from(), stage.until(), stage.terms().built()))
        .toList();
  }

  /** Refuses what the plan does not have, and says what it has. */
  private static void requireRoom(DiPlanLine line, PlacesSpan asked, List<PlacesSpan> others) {
    List<PlacesSpan> all = new ArrayList<>(others);
    all.add(asked);
    PlanRoom.firstExcess(room(line), all)
        .ifPresent(
            excess -> {
              throw (excess.planned() == 0
                      ? RegistryRefusal.NOT_IN_THE_PLAN
                      : RegistryRefusal.MORE_THAN_THE_PLAN)
                  .with(excess.day(), line.text(), excess.planned(), excess.created())
                  .with("line", line.placesId())
                  .with("planVersion", line.versionOn(excess.day()))
                  .limit(excess.planned())
                  .used(excess.created() - asked.places())
                  .requested(asked.places());
            });
  }

  /** What is begun keeps its place in the plan. */
  void hold(@Observes PlanInForceChanged plan) {
    creations.ofPlan(plan.planId()).stream()
        .collect(Collectors.groupingBy(PlaceCreation::placesId, TreeMap::new, Collectors.toList()))
        .forEach((line, begun) -> hold(places.stages(line), begun));
  }

  private static void hold(DiPlanLine line, List<PlaceCreation> begun) {
    PlanRoom.firstExcess(room(line), spans(begun))
        .ifPresent(excess -> refuseBelow(line, begun, excess));
  }

  private static void refuseBelow(DiPlanLine line, List<PlaceCreation> begun, Excess excess) {
    throw RegistryRefusal.PLAN_BELOW_WHAT_IS_BEGUN
        .with(line.placesId(), excess.day(), excess.planned(), excess.created())
        .with("line", line.placesId())
        .limit(excess.planned())
        .used(excess.created())
        .conflicts(begun.stream().map(PlaceCreation::id).toList());
  }

  /** As it is, or was on a day; not before it was planned. */
  @Transactional
  CreationView read(UUID id, LocalDate asOf) {
    return find(id)
        .filter(each -> asOf == null || !each.terms().plannedOn().isAfter(asOf))
        .map(each -> each.view(asOf))
        .orElseThrow(() -> Refusals.notFound(creations.noun()));
  }

  /** Whether the caller reads this creation of places. */
  public boolean sees(UUID id) {
    return find(id).isPresent();
  }

  private Optional<PlaceCreation> find(UUID id) {
    return places.asSeen(
        own ->
            creations
                .findByIdOptional(id)
                .filter(each -> own == null || own.contains(each.municipality())));
  }

  @Transactional
  Page<CreationView> search(CreationSearch wanted, PageRequest page) {
    return places
        .asSeen(own -> creations.search(wanted, own, page))
        .map(each -> each.view(wanted.asOf()));
  }

  /** Lines in force on a day whose day is past and whose places are not all registered. */
  @Transactional
  List<OverdueView> overdue(LocalDate asOf) {
    LocalDate day = asOf == null ? today() : asOf;
    List<PlacesView> due = places.due(day);
    List<UUID> lines = due.stream().map(PlacesView::id).toList();
    Map<UUID, Integer> registered = places.asSeen(own -> creations.registered(lines, day));
    return due.stream()
        .map(line -> OverdueView.of(line, registered.getOrDefault(line.id(), 0), day))
        .filter(line -> line.missing() > 0)
        .toList();
  }

  /** How long finished places waited to be registered: figures, so everybody reads all. */
  List<WaitingPlacesView> waiting(LocalDate asOf, Boundaries boundaries) {
    LocalDate day = asOf == null ? today() : asOf;
    Function<String, String> told = boundaries == Boundaries.NOW ? this::today : code -> code;
    Map<String, List<Finished>> finished =
        callers
            .as(
                Caller.SYSTEM,
                () -> QuarkusTransaction.requiringNew().call(() -> creations.finished(day)))
            .stream()
            .collect(
                Collectors.groupingBy(
                    each -> told.apply(each.getKey()),
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    return finished.entrySet().stream()
        .map(
            each ->
                WaitingPlacesView.of(
                    each.getKey(),
                    territories.find(each.getKey()).orElseThrow().name(),
                    WaitingDays.of(each.getValue(), day)))
        .toList();
  }

  /** The code that a municipality has today; that of its larger part where it was split. */
  private String today(String code) {
    return territories.codesOn(code, today()).getFirst();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
