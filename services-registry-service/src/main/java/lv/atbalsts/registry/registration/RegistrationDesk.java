package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.registry.provider.KnownProvider;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.rules.DateRules;

/** Use cases of the register itself. */
@ApplicationScoped
class RegistrationDesk {

  private static final int EXPIRED_AT_ONCE = 200;

  private final Registrations registrations;
  private final Decisions decisions;
  private final RegisterNumbers numbers;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final Outbox outbox;
  private final Clock clock;

  RegistrationDesk(
      Registrations registrations,
      Decisions decisions,
      RegisterNumbers numbers,
      ProviderDesk providers,
      OfferedServiceRules services,
      Outbox outbox,
      Clock clock) {
    this.registrations = registrations;
    this.decisions = decisions;
    this.numbers = numbers;
    this.providers = providers;
    this.services = services;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Gives the next number for five years, one registration of its key at a time (REG-01..04). */
  void register(RegistrationApplication application, LocalDate validFrom) {
    KnownProvider provider = providers.find(application.provider()).orElseThrow();
    int number = numbers.next();
    Registration registration = new Registration(application, provider, number, validFrom);
    refuseTwice(registration, registration.service(), validFrom, registration.validTo());
    registrations.persistAndFlush(registration);
    outbox.publish(registration.granted());
  }

  RegistrationView exclude(UUID id, ExcludeRegistration given) {
    Registration registration = registrations.locked(id);
    FieldErrors errors = new FieldErrors();
    DateRules.notAfterToday(errors, "/excludedOn", given.excludedOn(), today());
    DateRules.notBefore(errors, "/excludedOn", given.excludedOn(), registration.validFrom());
    errors.refuseIfAny("REG-0001");
    outbox.publish(registration.exclude(given));
    registrations.flush();
    return view(registration, today());
  }

  /** Corrects what is written of a registration; it still stands alone in its days (REG-04). */
  RegistrationView correct(UUID id, String ifMatch, CorrectRegistration given) {
    Registration registration = registrations.locked(id);
    Etag.require(ifMatch, registration.version());
    check(registration, given);
    refuseTwice(registration, given.service(), given.validFrom(), lastDay(registration, given));
    RegistrationCorrected fact =
        registration.correct(given, services.spelled(given.service()), today());
    registrations.flush();
    outbox.publish(fact);
    return view(registration, today());
  }

  private void check(Registration registration, CorrectRegistration given) {
    FieldErrors errors = new FieldErrors();
    services.check(errors, registration.service(), given.service(), given.validFrom());
    LocalDate decidedOn =
        decisions
            .last(registration.applicationId())
            .map(ApplicationDecision::decidedOn)
            .orElse(null);
    DateRules.notAfterToday(errors, "/correctedOn", given.correctedOn(), today());
    DateRules.notBefore(errors, "/correctedOn", given.correctedOn(), decidedOn);
    RegistrationDays.first(errors, given.validFrom(), decidedOn, today());
    RegistrationDays.last(errors, given.lastDay(), given.validFrom());
    if (registration.endReason() != null && given.validFrom().isAfter(registration.endedOn())) {
      errors.add("/validFrom", "REG-0022", given.validFrom(), registration.endedOn());
    }
    errors.refuseIfAny("REG-0001");
  }

  /** What the registrar has ended stays ended. */
  private static LocalDate lastDay(Registration registration, CorrectRegistration given) {
    return registration.endReason() == null ? given.lastDay() : registration.endedOn().minusDays(1);
  }

  /** Says of registrations whose years are over that they ended: at most 200 in one call. */
  int recordExpiries() {
    List<Registration> overdue = registrations.overdue(today(), EXPIRED_AT_ONCE);
    overdue.forEach(registration -> outbox.publish(registration.expire(today())));
    return overdue.size();
  }

  Optional<Registration> ofApplication(UUID applicationId) {
    return registrations.ofApplication(applicationId);
  }

  RegistrationView read(UUID id, LocalDate asOf) {
    return view(registrations.published(id), asOf == null ? today() : asOf);
  }

  Page<RegistrationView> search(RegistrationSearch wanted, PageRequest page) {
    LocalDate day = wanted.asOf() == null ? today() : wanted.asOf();
    return Page.of(
            registrations.search(
                wanted,
                services.codesOf(wanted.municipality()),
                day,
                page.after(),
                page.limit() + 1),
            page.limit(),
            Registration::id)
        .map(registration -> view(registration, day));
  }

  private RegistrationView view(Registration registration, LocalDate day) {
    String name = services.nameOf(registration.service().serviceType());
    return RegistrationView.of(registration, name, day);
  }

  private void refuseTwice(Registration own, OfferedService service, LocalDate from, LocalDate to) {
    List<String> standing =
        registrations.overlapping(own.provider(), service, from, to).stream()
            .filter(each -> !each.id().equals(own.id()))
            .map(Registration::registerNumber)
            .toList();
    if (!standing.isEmpty()) {
      Refusal.of("REG-0007", 409)
          .args(own.provider(), service.serviceType(), service.address().text())
          .rule("REG-04")
          .legalBasis("MK 385 p.5-6")
          .conflicts(standing)
          .raise();
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
