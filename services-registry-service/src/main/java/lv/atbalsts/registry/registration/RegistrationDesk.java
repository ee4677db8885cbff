package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.provider.ProviderEvents.ProviderCorrected;
import lv.atbalsts.registry.provider.ProviderTerms;
import lv.atbalsts.registry.registration.RegistrationEvents.RegistrationCorrected;
import lv.atbalsts.registry.registration.RegistrationRequests.CorrectRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.ExcludeRegistration;
import lv.atbalsts.registry.registration.RegistrationRequests.RegistrationSearch;

/** Use cases of the register itself. */
@ApplicationScoped
public class RegistrationDesk {

  private static final int EXPIRED_AT_ONCE = 200;

  private final Registrations registrations;
  private final Decisions decisions;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final Outbox outbox;
  private final Clock clock;

  RegistrationDesk(
      Registrations registrations,
      Decisions decisions,
      ProviderDesk providers,
      OfferedServiceRules services,
      Outbox outbox,
      Clock clock) {
    this.registrations = registrations;
    this.decisions = decisions;
    this.providers = providers;
    this.services = services;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Gives the next number for five years, one registration of its key at a time (REG-01..04). */
  void register(RegistrationApplication application, LocalDate validFrom) {
    ProviderTerms provider = providers.find(application.provider()).orElseThrow();
    int number = registrations.nextNumber();
    List<Registration> beside =
        registrations.overlapping(
            application.provider(),
            application.service(),
            validFrom,
            RegistrationDays.lastDay(validFrom));
    Registration registration = new Registration(application, provider, number, validFrom, beside);
    registrations.persistAndFlush(registration);
    outbox.publish(registration.granted());
  }

  RegistrationView exclude(UUID id, ExcludeRegistration given) {
    Registration registration = registrations.locked(id);
    outbox.publish(registration.exclude(given, today()));
    registrations.flush();
    return view(registration, today());
  }

  /** Corrects what is written of a registration; it still stands alone in its days (REG-04). */
  RegistrationView correct(UUID id, String ifMatch, CorrectRegistration given) {
    Registration registration = registrations.locked(id);
    Etag.require(ifMatch, registration.version());
    LocalDate decidedOn = decisions.lastDay(registration.applicationId());
    RegistrationCorrected fact =
        registration.correct(given, services, decidedOn, beside(registration, given), today());
    registrations.flush();
    outbox.publish(fact);
    return view(registration, today());
  }

  /** The other registrations that would hold in the days of a corrected one. */
  private List<Registration> beside(Registration own, CorrectRegistration given) {
    return registrations
        .overlapping(own.provider(), given.service(), given.validFrom(), own.lastDay(given))
        .stream()
        .filter(each -> !each.id().equals(own.id()))
        .toList();
  }

  /** A provider is called otherwise: so are its registrations, in the same transaction. */
  void rename(@Observes ProviderCorrected fact) {
    registrations
        .of(fact.registrationNumber())
        .forEach(registration -> outbox.publish(registration.rename(fact)));
    registrations.flush();
  }

  /** Says of registrations whose years are over that they ended: at most 200 in one call. */
  public int recordExpiries() {
    List<Registration> overdue = registrations.overdue(today(), EXPIRED_AT_ONCE);
    overdue.forEach(registration -> outbox.publish(registration.expire(today())));
    return overdue.size();
  }

  /** What a registration is for; whoever changes it waits until this transaction ends. */
  public RegisteredService offered(UUID id) {
    return RegisteredService.of(registrations.held(id));
  }

  /** The first of these days on which a registration does not hold; it stays so, as above. */
  public Optional<LocalDate> dayWithout(UUID id, LocalDate from, LocalDate to) {
    Registration registration = registrations.held(id);
    return from.datesUntil(to.plusDays(1)).filter(day -> !registration.activeOn(day)).findFirst();
  }

  /** Those of the registrations that hold on a day. */
  public Set<UUID> holding(Collection<UUID> ids, LocalDate day) {
    return registrations.list("id in ?1", ids).stream()
        .filter(each -> each.activeOn(day))
        .map(Registration::id)
        .collect(Collectors.toSet());
  }

  Optional<Registration> ofApplication(UUID applicationId) {
    return registrations.ofApplication(applicationId);
  }

  RegistrationView read(UUID id, LocalDate asOf) {
    return view(registrations.one(id), asOf == null ? today() : asOf);
  }

  Page<RegistrationView> search(RegistrationSearch wanted, PageRequest page) {
    LocalDate day = wanted.asOf() == null ? today() : wanted.asOf();
    return registrations.search(wanted, day, page).map(registration -> view(registration, day));
  }

  private RegistrationView view(Registration registration, LocalDate day) {
    String name = services.nameOf(registration.service().serviceType());
    return RegistrationView.of(registration, name, day);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
