package lv.atbalsts.registry.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.EndWithReason;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.capacity.CapacityDesk;
import lv.atbalsts.registry.capacity.OfferedPlaces;
import lv.atbalsts.registry.placement.PlacementRequests.CorrectPlacement;
import lv.atbalsts.registry.placement.PlacementRequests.PlacementSearch;
import lv.atbalsts.registry.registration.OfferCorrection;
import lv.atbalsts.registry.registration.RegistrationDesk;
import lv.atbalsts.registry.territory.OwnMunicipality;

/** Use cases of placements and reservations. */
@ApplicationScoped
public class PlacementDesk {

  private static final int OVER_AT_ONCE = 100;

  private final Placements placements;
  private final CapacityDesk capacities;
  private final RegistrationDesk registrations;
  private final ReservationSettings settings;
  private final OwnMunicipality municipality;
  private final AdvisoryLocks locks;
  private final RowScope scope;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  PlacementDesk(
      Placements placements,
      CapacityDesk capacities,
      RegistrationDesk registrations,
      ReservationSettings settings,
      OwnMunicipality municipality,
      AdvisoryLocks locks,
      RowScope scope,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.placements = placements;
    this.capacities = capacities;
    this.registrations = registrations;
    this.settings = settings;
    this.municipality = municipality;
    this.locks = locks;
    this.scope = scope;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Takes a place for a person, or keeps one, while there is one free on each of its days. */
  PlacementView take(PlacementTerms given) {
    municipality.requireInForce();
    OfferedPlaces places = capacities.locked(given.capacityId());
    Placement placement =
        new Placement(
            places, callers.current().owner(), given, today().plus(settings.longest()), today());
    requireHeld(placement);
    refuseSecondOfGrant(placement, given, given.heldUntil() != null);
    placements.persist(placement);
    hold(places, placement);
    return written(placement);
  }

  /** A reservation turns into a placement. */
  PlacementView place(UUID id) {
    return change(
        id,
        placement -> {
          if (placement.statusOn(today()) == PlacementStatus.RESERVED) {
            refuseSecondOfGrant(placement, placement.terms(), false);
          }
          placement.place(today());
          requireHeld(placement);
        });
  }

  PlacementView end(UUID id, EndWithReason given) {
    return change(id, placement -> placement.end(given, today()));
  }

  PlacementView correct(UUID id, String ifMatch, CorrectPlacement given) {
    return change(
        id,
        placement -> {
          Etag.require(ifMatch, placement.version());
          PlacementTerms before = placement.terms();
          PlacementStatus status = placement.statusOn(today());
          if (status == PlacementStatus.PLACED || status == PlacementStatus.ENDED) {
            refuseSecondOfGrant(placement, before.on(given.from(), given.to()), false);
          }
          placement.correct(given, today());
          requireAddedDaysHeld(placement, before);
        });
  }

  PlacementView annul(UUID id, WithReason given) {
    return change(id, placement -> placement.annul(given.reason(), today()));
  }

  private PlacementView change(UUID id, Consumer<Placement> verb) {
    return municipality.changes(
        own -> {
          OfferedPlaces places = capacities.locked(placements.capacityOf(id, own));
          Placement placement = placements.locked(id);
          verb.accept(placement);
          hold(places, placement);
          return written(placement);
        });
  }

  private void hold(OfferedPlaces places, Placement placement) {
    placements.flush();
    placement
        .hold()
        .ifPresentOrElse(
            hold -> capacities.hold(places, hold, RegistryRefusal.NO_FREE_PLACE),
            () -> capacities.release(places, placement.id()));
  }

  private PlacementView written(Placement placement) {
    outbox.publish(placement.changed());
    return placement.view(today());
  }

  /** Nobody is placed on a day on which the registration does not hold. */
  private void requireHeld(Placement placement) {
    PlacementTerms terms = placement.terms();
    registrations.requireHeld(placement.registrationId(), terms.from(), terms.to());
  }

  /** Days that were its own before stay so, whatever has become of the registration. */
  private void requireAddedDaysHeld(Placement placement, PlacementTerms before) {
    PlacementTerms terms = placement.terms();
    registrations.requireAddedHeld(
        placement.registrationId(), terms.from(), terms.to(), before.from(), before.to());
  }

  /**
   * A grant has one place on a day, and one reservation; who is placed may have another kept. Asked
   * before anything is written, of all municipalities.
   */
  private void refuseSecondOfGrant(Placement placement, PlacementTerms wanted, boolean reserved) {
    locks.lock("placement", wanted.grantId().toString());
    List<Placement> others =
        scope.beyond(
            () ->
                reserved
                    ? placements.reservedFor(placement.id(), wanted.grantId(), today())
                    : placements.ofGrant(placement.id(), wanted));
    if (!others.isEmpty()) {
      Placement first = others.getFirst();
      if (!first.municipality().equals(placement.municipality())) {
        throw RegistryRefusal.GRANT_PLACED_ELSEWHERE.with(first.terms().from());
      }
      LocalDate begins = first.terms().from();
      throw RegistryRefusal.GRANT_HAS_PLACE
          .with(begins.isAfter(wanted.from()) ? begins : wanted.from())
          .conflicts(others.stream().map(Placement::id).toList());
    }
  }

  PlacementView read(UUID id) {
    return municipality.rows(
        own -> {
          placements.capacityOf(id, own);
          return placements.one(id).view(today());
        });
  }

  Page<PlacementView> search(PlacementSearch wanted, PageRequest page) {
    return municipality.rows(
        own -> placements.search(wanted, own, today(), page).map(each -> each.view(today())));
  }

  /** Names what a corrected registration would leave outside of its days, whoever entered it. */
  void fit(@Observes OfferCorrection correction) {
    correction.names(
        "/placements",
        days -> scope.beyond(() -> placements.on(correction.registrationId(), days, today())));
  }

  /**
   * Records reservations that have lapsed and placements that are over: at most 100 in one call.
   */
  public int recordOver() {
    List<UUID> over = placements.over(today(), OVER_AT_ONCE);
    for (UUID id : over) {
      OfferedPlaces places = capacities.locked(placements.capacityOf(id, null));
      Placement placement = placements.locked(id);
      if (placement.isOverOn(today())) {
        placement.recordOn(today());
        hold(places, placement);
        outbox.publish(placement.changed());
      }
    }
    return over.size();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
