package lv.atbalsts.registry.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.AdvisoryLocks;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.Territories;
import lv.atbalsts.kit.reference.Territory;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.capacity.CapacityRequests.CapacitySearch;
import lv.atbalsts.registry.capacity.CapacityRequests.ChangeCapacity;
import lv.atbalsts.registry.capacity.CapacityRequests.RecordCapacity;
import lv.atbalsts.registry.capacity.CapacityView.Buyer;
import lv.atbalsts.registry.capacity.Occupancy.OverbookedDay;
import lv.atbalsts.registry.capacity.Occupancy.PlacesOfDay;
import lv.atbalsts.registry.capacity.OfferedPlaces.FreePlaces;
import lv.atbalsts.registry.registration.RegisteredOffer;
import lv.atbalsts.registry.registration.RegistrationDesk;

/** Use cases of capacity, and the one place where places are held and given back. */
@ApplicationScoped
public class CapacityDesk {

  private static final int TOLD_AT_ONCE = 100;

  private final Capacities capacities;
  private final CapacityLevels levels;
  private final Occupancy occupancy;
  private final RegistrationDesk registrations;
  private final Territories territories;
  private final AdvisoryLocks locks;
  private final RowScope scope;
  private final Outbox outbox;
  private final Clock clock;

  CapacityDesk(
      Capacities capacities,
      CapacityLevels levels,
      Occupancy occupancy,
      RegistrationDesk registrations,
      Territories territories,
      AdvisoryLocks locks,
      RowScope scope,
      Outbox outbox,
      Clock clock) {
    this.capacities = capacities;
    this.levels = levels;
    this.occupancy = occupancy;
    this.registrations = registrations;
    this.territories = territories;
    this.locks = locks;
    this.scope = scope;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** One capacity per registration and target group; its provider says how many places it has. */
  CapacityView record(RecordCapacity given) {
    RegisteredOffer registration = registrations.offered(given.registrationId());
    scope.require(registration.provider());
    locks.lock("capacity", given.registrationId() + given.targetGroup());
    capacities
        .find(
            "registrationId = ?1 and targetGroup = ?2", given.registrationId(), given.targetGroup())
        .firstResultOptional()
        .ifPresent(CapacityDesk::refuseTwice);
    Capacity capacity = new Capacity(registration, given.targetGroup(), given.unit(), now());
    checkFirstDay(registration, given.level());
    capacities.persistAndFlush(capacity);
    put(capacity, given.level(), null);
    return view(capacity);
  }

  private static void refuseTwice(Capacity earlier) {
    throw RegistryRefusal.CAPACITY_ALREADY_RECORDED
        .with(earlier.targetGroup())
        .conflicts(List.of(earlier.id()));
  }

  /** Other numbers from a day on; never fewer places than are held on a day. */
  CapacityView change(UUID id, String ifMatch, ChangeCapacity given) {
    RegisteredOffer registration = registrations.offered(capacities.registrationOf(id));
    Capacity capacity = own(id);
    Etag.require(ifMatch, capacity.version());
    checkFirstDay(registration, given.level());
    put(capacity, given.level(), given.reason());
    return view(capacity);
  }

  private static void checkFirstDay(RegisteredOffer registration, CapacityTerms level) {
    FieldErrors errors = new FieldErrors();
    registration.checkFirstDay(errors, "/level/validFrom", level.validFrom());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /** The numbers are still right. */
  CapacityView confirm(UUID id) {
    Capacity capacity = own(id);
    capacity.confirm(now());
    capacities.flush();
    return view(capacity);
  }

  /** One of the caller's own, locked. */
  Capacity own(UUID id) {
    Capacity capacity = capacities.locked(id);
    scope.require(capacity.provider());
    return capacity;
  }

  private void put(Capacity capacity, CapacityTerms level, String reason) {
    levels.put(capacity.id(), level);
    changed(capacity, level, reason);
  }

  /** Tells of other numbers from a day on, where no day of them has more held than there is. */
  void changed(Capacity capacity, CapacityTerms level, String reason) {
    capacity.confirm(now());
    outbox.publish(capacity.changed(level, reason));
    refuseOverbooked(
        capacity, level.validFrom(), null, RegistryRefusal.MORE_PLACES_HELD_THAN_REMAIN);
    tellFree(capacity);
  }

  /**
   * Whose places these are; whoever takes or gives back any of them waits for this transaction. The
   * registration is locked first, as when it is corrected.
   */
  public OfferedPlaces locked(UUID capacityId) {
    registrations.offered(capacities.registrationOf(capacityId));
    return capacities.locked(capacityId).offer();
  }

  /** Where places of these service types are free, as far as their registrations hold today. */
  public List<FreePlaces> free(Set<String> serviceTypes) {
    List<Capacity> free =
        capacities.list("toldFree > 0 and serviceType in ?1 order by id", serviceTypes);
    Set<UUID> active =
        registrations.holding(
            free.stream().map(Capacity::registrationId).collect(Collectors.toSet()), today());
    return free.stream()
        .filter(each -> active.contains(each.registrationId()))
        .map(each -> new FreePlaces(each.offer(), each.toldFree()))
        .toList();
  }

  /**
   * Holds places of a capacity that is {@link #locked}, or what is left of them.
   *
   * @param reason why it is refused where a day of it has more held than there is
   */
  public void hold(OfferedPlaces places, PlaceHold hold, RegistryRefusal reason) {
    Capacity capacity = capacities.one(places.capacityId());
    occupancy.put(capacity.id(), hold, territories.answeredForBy(hold.holder(), today()));
    refuseOverbooked(capacity, hold.firstDay(), hold.lastDay(), reason);
    tellFree(capacity);
  }

  /**
   * Refuses more places than there are at all on one of these days, whoever holds them.
   *
   * @param last null where the days have no end
   */
  public void requireOffered(
      OfferedPlaces places, int number, LocalDate first, LocalDate last, RegistryRefusal reason) {
    UUID id = places.capacityId();
    Stream.concat(
            Stream.of(first),
            levels.of(id).stream()
                .map(level -> level.terms().validFrom())
                .filter(day -> day.isAfter(first) && (last == null || !day.isAfter(last))))
        .map(day -> new OverbookedDay(day, occupancy.on(Set.of(id), day).get(id).maximum(), number))
        .filter(each -> each.excess() > 0)
        .findFirst()
        .ifPresent(over -> refuse(reason, over));
  }

  /** Gives back what a placement, a reservation or an agreement holds. */
  public void release(OfferedPlaces places, UUID holdId) {
    occupancy.remove(holdId);
    tellFree(capacities.one(places.capacityId()));
  }

  private void refuseOverbooked(
      Capacity capacity, LocalDate first, LocalDate last, RegistryRefusal reason) {
    occupancy.overbooked(capacity.id(), first, last).ifPresent(over -> refuse(reason, over));
  }

  private static void refuse(RegistryRefusal reason, OverbookedDay over) {
    throw reason
        .with(over.day(), over.maximum(), over.used(), over.excess())
        .limit(over.maximum())
        .used(over.used())
        .with("day", over.day())
        .with("excess", over.excess());
  }

  private void tellFree(Capacity capacity) {
    int free = occupancy.freeFrom(capacity.id(), today());
    if (free != capacity.toldFree()) {
      outbox.publish(capacity.tell(free, today()));
    }
    capacities.flush();
  }

  /** Tells of what became free by the dates alone: of at most 100 in one call. */
  public int tellOfDays() {
    List<UUID> changed = occupancy.toldOtherwise(today(), TOLD_AT_ONCE);
    changed.forEach(id -> tellFree(capacities.locked(id)));
    return changed.size();
  }

  CapacityView read(UUID id, LocalDate asOf) {
    return view(List.of(capacities.one(id)), asOf).getFirst();
  }

  Page<CapacityView> search(CapacitySearch wanted, PageRequest page) {
    Page<Capacity> found =
        capacities.page(
            page,
            Where.all()
                .equal("registrationId", wanted.registrationId())
                .equal("provider", wanted.provider())
                .equal("serviceType", wanted.serviceType())
                .equal("targetGroup", wanted.targetGroup())
                .among("municipality", wanted.municipality(), territories::lineage)
                .among("municipality", wanted.region(), this::ofRegion));
    return new Page<>(view(found.items(), wanted.asOf()), found.next());
  }

  /** The codes of a planning region's municipalities, of any time. */
  private List<String> ofRegion(String region) {
    return territories.on(null).stream()
        .filter(each -> each.region().equals(region))
        .map(Territory::code)
        .toList();
  }

  CapacityView view(Capacity capacity) {
    return view(List.of(capacity), null).getFirst();
  }

  private List<CapacityView> view(List<Capacity> items, LocalDate asOf) {
    LocalDate day = asOf == null ? today() : asOf;
    Set<UUID> ids = items.stream().map(Capacity::id).collect(Collectors.toSet());
    Map<UUID, PlacesOfDay> numbers = occupancy.on(ids, day);
    Map<UUID, List<Buyer>> buyers = occupancy.buyersOn(ids, day);
    Set<UUID> active =
        registrations.holding(
            items.stream().map(Capacity::registrationId).collect(Collectors.toSet()), day);
    return items.stream()
        .map(
            each ->
                CapacityView.of(
                    each,
                    numbers.get(each.id()),
                    buyers.getOrDefault(each.id(), List.of()),
                    active.contains(each.registrationId()),
                    day,
                    each.isStaleOn(day.isAfter(today()) ? today() : day)))
        .toList();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
