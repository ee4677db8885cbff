package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.rules.DateRules;

/** Use cases of applications for the register. */
@ApplicationScoped
class ApplicationDesk {

  private final Applications applications;
  private final Decisions decisions;
  private final RegistrationDesk register;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final RowScope scope;
  private final Clock clock;

  ApplicationDesk(
      Applications applications,
      Decisions decisions,
      RegistrationDesk register,
      ProviderDesk providers,
      OfferedServiceRules services,
      RowScope scope,
      Clock clock) {
    this.applications = applications;
    this.decisions = decisions;
    this.register = register;
    this.providers = providers;
    this.services = services;
    this.scope = scope;
    this.clock = clock;
  }

  /** One application per service type and address (MK 385 p.5-6). */
  ApplicationView submit(SubmitApplication given) {
    scope.require(given.provider());
    LocalDate today = LocalDate.now(clock);
    LocalDate day = given.submittedOn() == null ? today : given.submittedOn();
    FieldErrors errors = new FieldErrors();
    if (providers.find(given.provider()).isEmpty()) {
      errors.add("/provider", "REG-0006", given.provider());
    }
    DateRules.notAfterToday(errors, "/submittedOn", day, today);
    services.check(errors, given.service(), day);
    errors.refuseIfAny("REG-0001");
    refuseTwice(given, day);
    RegistrationApplication application =
        new RegistrationApplication(given.provider(), services.spelled(given.service()), day);
    applications.persistAndFlush(application);
    return ApplicationView.of(application, List.of(), null);
  }

  /** Paper that was entered is not entered again; one that was refused may be. */
  private void refuseTwice(SubmitApplication given, LocalDate day) {
    providers.lock(given.provider());
    applications
        .same(given.provider(), given.service(), day)
        .ifPresent(
            earlier ->
                Refusal.of("REG-0020", 409)
                    .args(given.provider(), given.service().serviceType(), day, earlier.id())
                    .conflicts(List.of(earlier.id().toString()))
                    .raise());
  }

  /** Registers, postpones or refuses (REG-08); a postponed application may be decided again. */
  ApplicationView decide(UUID id, DecideApplication given) {
    RegistrationApplication application = applications.locked(id);
    check(application, given);
    ApplicationDecision decision = application.decide(given);
    decisions.persist(decision);
    if (given.decision() == DecisionKind.REGISTER) {
      register.register(application, given.begins());
    }
    applications.flush();
    return view(application);
  }

  private void check(RegistrationApplication application, DecideApplication given) {
    FieldErrors errors = new FieldErrors();
    LocalDate today = LocalDate.now(clock);
    DateRules.notAfterToday(errors, "/decidedOn", given.decidedOn(), today);
    DateRules.notBefore(errors, "/decidedOn", given.decidedOn(), application.submittedOn());
    decisions
        .last(application.id())
        .ifPresent(
            last -> DateRules.notBefore(errors, "/decidedOn", given.decidedOn(), last.decidedOn()));
    RegistrationDays.first(errors, given.validFrom(), given.decidedOn(), today);
    if (given.decision().needsReason() && (given.reason() == null || given.reason().isBlank())) {
      errors.add("/reason", "REG-0011", given.decision());
    }
    errors.refuseIfAny("REG-0001");
  }

  ApplicationView read(UUID id) {
    return view(applications.seen(id));
  }

  Page<RegistrationApplication> list(ApplicationStatus status, PageRequest page) {
    return Page.of(
        applications.after(page.after(), status, page.limit() + 1),
        page.limit(),
        RegistrationApplication::id);
  }

  private ApplicationView view(RegistrationApplication application) {
    return ApplicationView.of(
        application,
        decisions.of(application.id()),
        register.ofApplication(application.id()).map(Registration::id).orElse(null));
  }
}
