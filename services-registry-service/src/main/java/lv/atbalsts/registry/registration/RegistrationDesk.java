package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.access.Role;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.registration.OfferedService.Coordinate;
import lv.atbalsts.registry.registration.RegistrationRequests.RegistrationSearch;
import lv.atbalsts.registry.registration.rules.Finding;

/** Use cases of the register itself. */
@ApplicationScoped
public class RegistrationDesk {

  private static final int EXPIRED_AT_ONCE = 200;

  private final Registrations registrations;
  private final DecisionRules rules;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final Locations locations;
  private final Callers callers;
  private final Outbox outbox;
  private final Clock clock;

  RegistrationDesk(
      Registrations registrations,
      DecisionRules rules,
      ProviderDesk providers,
      OfferedServiceRules services,
      Locations locations,
      Callers callers,
      Outbox outbox,
      Clock clock) {
    this.registrations = registrations;
    this.rules = rules;
    this.providers = providers;
    this.services = services;
    this.locations = locations;
    this.callers = callers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Gives the next number, one registration of its key at a time (REG-01..04).
   *
   * @param validTo the last day; null where it has no end
   * @param findings what the check says of the application
   */
  void register(
      RegistrationApplication application,
      LocalDate validFrom,
      LocalDate validTo,
      List<Finding> findings) {
    refuse(findings);
    ProviderTerms provider = providers.find(application.provider()).orElseThrow();
    int number = registrations.nextNumber();
    List<Registration> beside =
        registrations.overlapping(
            application.provider(), application.service(), validFrom, validTo);
    Registration registration =
        new Registration(
            application, provider, number, new RegistrationTerm(validFrom, validTo), beside);
    registrations.persistAndFlush(registration);
    outbox.publish(registration.granted());
  }

  /** Another registration is found again, and named, once nobody else registers. */
  private static void refuse(List<Finding> findings) {
    FieldErrors errors = new FieldErrors();
    findings.stream()
        .filter(each -> each.isError() && each.reason() != RegistryRefusal.ALREADY_REGISTERED)
        .forEach(each -> errors.add(each.pointer(), each.reason(), each.values().toArray()));
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
  }

  /**
   * The last day that a renewal of today would give; nothing is written.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal where it could not be renewed
   */
  public LocalDate renewedUntil(UUID id) {
    Registration registration = registrations.one(id);
    registration.requireRenewable(
        new FieldErrors(), "", rules, besideRenewed(registration), today());
    return RegistrationDays.lastDay(registration.term().validTo().plusDays(1));
  }

  /** The other registrations of its service and place that hold in these days. */
  List<Registration> beside(Registration own, LocalDate from, LocalDate to) {
    return others(own, own.service(), from, to);
  }

  /** The same in the five years after its last day. */
  List<Registration> besideRenewed(Registration own) {
    LocalDate last = own.term().validTo();
    LocalDate first = last == null ? today() : last.plusDays(1);
    return beside(own, first, RegistrationDays.lastDay(first));
  }

  /** The same of a service and place that it may get. */
  List<Registration> others(
      Registration own, OfferedService service, LocalDate from, LocalDate to) {
    return registrations.overlapping(own.provider(), service, from, to).stream()
        .filter(each -> !each.id().equals(own.id()))
        .toList();
  }

  /** A provider is called otherwise: so are its registrations, in the same transaction. */
  void rename(@Observes ProviderCorrected fact) {
    registrations
        .of(fact.provider().registrationNumber())
        .forEach(registration -> outbox.publish(registration.rename(fact)));
    registrations.flush();
  }

  /** Says of registrations whose years are over that they ended: at most 200 in one call. */
  public int recordExpiries() {
    List<Registration> overdue = registrations.overdue(today(), EXPIRED_AT_ONCE);
    overdue.forEach(registration -> outbox.publish(registration.expire(today())));
    return overdue.size();
  }

  /** What is registered under an id, if anything; it stays so, as below. */
  public Optional<RegisteredOffer> registered(UUID id) {
    return registrations
        .findByIdOptional(id, LockModeType.PESSIMISTIC_READ)
        .map(RegisteredOffer::of);
  }

  /** What a registration is for; whoever changes it waits until this transaction ends. */
  public RegisteredOffer offered(UUID id) {
    return RegisteredOffer.of(registrations.held(id));
  }

  /**
   * Refuses where a registration does not hold on one of these days; it stays so, as above.
   *
   * @param to the last day; null where it is open: then it lasts until today at least
   */
  public void requireHeld(UUID id, LocalDate from, LocalDate to) {
    registrations
        .held(id)
        .term()
        .dayWithout(from, lastKnown(from, to))
        .ifPresent(
            day -> {
              throw RegistryRefusal.REGISTRATION_DOES_NOT_HOLD.with(day, id).with("day", day);
            });
  }

  /** As {@link #requireHeld}, of the days that these have more than those before. */
  public void requireAddedHeld(
      UUID id, LocalDate from, LocalDate to, LocalDate fromBefore, LocalDate toBefore) {
    LocalDate last = lastKnown(from, to);
    LocalDate before = fromBefore.minusDays(1);
    LocalDate after = lastKnown(fromBefore, toBefore).plusDays(1);
    if (from.isBefore(fromBefore)) {
      requireHeld(id, from, last.isBefore(before) ? last : before);
    }
    if (!last.isBefore(after)) {
      requireHeld(id, from.isAfter(after) ? from : after, last);
    }
  }

  private LocalDate lastKnown(LocalDate from, LocalDate to) {
    return to != null ? to : from.isAfter(today()) ? from : today();
  }

  /** Those of the registrations that hold on a day. */
  public Set<UUID> holding(Collection<UUID> ids, LocalDate day) {
    return registrations.list("id in ?1", ids).stream()
        .filter(each -> each.term().activeOn(day))
        .map(Registration::id)
        .collect(Collectors.toSet());
  }

  /** Reads these at once, for whoever asks for each of them next. */
  public void preload(Collection<UUID> ids) {
    registrations.list("id in ?1", ids);
  }

  public long version(UUID id) {
    return registrations.one(id).version();
  }

  Optional<Registration> ofApplication(UUID applicationId) {
    return registrations.ofApplication(applicationId);
  }

  public RegistrationView read(UUID id, LocalDate asOf) {
    return view(registrations.one(id), asOf == null ? today() : asOf);
  }

  Page<RegistrationView> search(RegistrationSearch wanted, SearchTerms terms, PageRequest page) {
    LocalDate day = wanted.asOf() == null ? today() : wanted.asOf();
    String owner = wanted.status() == null ? null : searched();
    return registrations
        .search(wanted, owner, terms, day, page)
        .map(registration -> view(registration, day, PublicSearch.point(terms.near())));
  }

  /** Whose registrations of every status the caller searches: a provider its own, others all. */
  private String searched() {
    return callers
        .find()
        .filter(each -> each.is(Role.PROVIDER, Role.REGISTRAR, Role.MINISTRY, Role.AUDITOR))
        .orElseThrow(
            () -> RegistryRefusal.STATUS_NOT_FOR_THE_PUBLIC.with().with("parameter", "status"))
        .owner();
  }

  RegistrationView view(Registration registration, LocalDate day) {
    return view(registration, day, Optional.empty());
  }

  private RegistrationView view(
      Registration registration, LocalDate day, Optional<Coordinate> near) {
    String name = services.nameOf(registration.service().serviceType());
    Optional<ServiceLocation> location = locations.of(registration.service());
    return RegistrationView.of(
        registration,
        name,
        location.orElse(null),
        near.flatMap(to -> location.map(from -> Locations.km(from, to))).orElse(null),
        day);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
