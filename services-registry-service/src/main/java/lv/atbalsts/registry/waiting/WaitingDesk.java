package lv.atbalsts.registry.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.reference.ServiceTypes;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusals;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.capacity.CapacityDesk;
import lv.atbalsts.registry.capacity.OfferedPlaces.FreePlaces;
import lv.atbalsts.registry.registration.RegistrationDesk;
import lv.atbalsts.registry.territory.OwnMunicipality;
import lv.atbalsts.registry.waiting.WaitingEntryView.FreePlaceView;
import lv.atbalsts.registry.waiting.WaitingEntryView.PlaceFoundView;
import lv.atbalsts.registry.waiting.WaitingRequests.CorrectWaiting;
import lv.atbalsts.registry.waiting.WaitingRequests.WaitingSearch;

/** Use cases of the waiting list. */
@ApplicationScoped
public class WaitingDesk {

  private final WaitingList entries;
  private final CapacityDesk capacities;
  private final RegistrationDesk registrations;
  private final OwnMunicipality municipality;
  private final ServiceTypes serviceTypes;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  WaitingDesk(
      WaitingList entries,
      CapacityDesk capacities,
      RegistrationDesk registrations,
      OwnMunicipality municipality,
      ServiceTypes serviceTypes,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.entries = entries;
    this.capacities = capacities;
    this.registrations = registrations;
    this.municipality = municipality;
    this.serviceTypes = serviceTypes;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Puts a grant on the list, once. */
  WaitingEntryView enter(WaitingTerms given) {
    municipality.requireInForce();
    check("", given);
    entries
        .ofGrant(given.grantId())
        .ifPresent(
            earlier -> {
              throw RegistryRefusal.WAITS_ALREADY
                  .with(given.grantId())
                  .conflicts(List.of(earlier.id()));
            });
    WaitingEntry entry = new WaitingEntry(callers.current().owner(), given, today());
    Duplicates.refuse(
        () -> entries.persistAndFlush(entry),
        () -> RegistryRefusal.WAITS_ALREADY.with(given.grantId()));
    return written(entry);
  }

  private void check(String within, WaitingTerms given) {
    FieldErrors errors = new FieldErrors();
    serviceTypes.check(errors, within + "/serviceType", given.serviceType());
    if (given.registrationId() != null
        && registrations.registered(given.registrationId()).isEmpty()) {
      errors.add(within + "/registrationId", RegistryRefusal.REGISTRATION_UNKNOWN);
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  WaitingEntryView correct(UUID id, String ifMatch, CorrectWaiting given) {
    return change(
        id,
        entry -> {
          Etag.require(ifMatch, entry.version());
          check("/terms", given.terms());
          entry.correct(given.terms(), given.reason(), today());
        });
  }

  WaitingEntryView leave(UUID id, WithReason given) {
    return change(id, entry -> entry.leave(given.reason()));
  }

  WaitingEntryView waitAgain(UUID id) {
    return change(id, WaitingEntry::waitAgain);
  }

  private WaitingEntryView change(UUID id, Consumer<WaitingEntry> verb) {
    return municipality.changes(
        own -> {
          WaitingEntry entry = own(entries.locked(id), own);
          verb.accept(entry);
          entries.flush();
          return written(entry);
        });
  }

  WaitingEntryView read(UUID id) {
    return municipality.rows(own -> own(entries.one(id), own).view());
  }

  private WaitingEntry own(WaitingEntry entry, Collection<String> own) {
    if (own != null && !own.contains(entry.municipality())) {
      throw Refusals.notFound(entries.noun());
    }
    return entry;
  }

  /** A grant waits, as assessment-service tells: it comes on the list, unless it is there. */
  public void granted(String of, WaitingTerms grant) {
    entries
        .ofGrant(grant.grantId())
        .ifPresentOrElse(this::again, () -> told(new WaitingEntry(of, grant, today())));
  }

  /** The start of a grant was entered in error: if it was on the list, it waits. */
  public void waitsAgain(UUID grantId) {
    entries.ofGrant(grantId).ifPresent(this::again);
  }

  private void again(WaitingEntry entry) {
    if (!entry.isWaiting()) {
      entry.waitAgain();
      told(entry);
    }
  }

  /** A grant does not wait: its service has started or ended, or it is withdrawn. */
  public void over(UUID grantId, String reason) {
    entries
        .ofGrant(grantId)
        .filter(WaitingEntry::isWaiting)
        .ifPresent(
            entry -> {
              entry.leave(reason);
              told(entry);
            });
  }

  private void told(WaitingEntry entry) {
    entries.persistAndFlush(entry);
    outbox.publish(entry.changed());
  }

  private WaitingEntryView written(WaitingEntry entry) {
    outbox.publish(entry.changed());
    return entry.view();
  }

  Page<WaitingEntryView> search(WaitingSearch wanted, PageRequest page) {
    return municipality.rows(own -> entries.search(wanted, own, page).map(WaitingEntry::view));
  }

  /** Who of the list could have a place that is free. */
  Page<PlaceFoundView> placesFound(WaitingSearch wanted, PageRequest page) {
    Page<WaitingEntryView> waiting = search(wanted, page);
    Set<String> types =
        waiting.items().stream()
            .map(each -> each.terms().serviceType())
            .collect(Collectors.toSet());
    List<FreePlaces> free = capacities.free(types);
    return new Page<>(
        waiting.items().stream()
            .map(each -> new PlaceFoundView(each, fitting(each.terms(), free)))
            .filter(each -> !each.places().isEmpty())
            .toList(),
        waiting.next());
  }

  private static List<FreePlaceView> fitting(WaitingTerms waits, List<FreePlaces> free) {
    return free.stream()
        .filter(each -> each.places().serviceType().equals(waits.serviceType()))
        .filter(each -> each.places().targetGroup().equals(waits.targetGroup()))
        .filter(
            each ->
                waits.registrationId() == null
                    || waits.registrationId().equals(each.places().registrationId()))
        .map(
            each ->
                new FreePlaceView(
                    each.places().capacityId(),
                    each.places().registrationId(),
                    each.places().municipality(),
                    each.free()))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
