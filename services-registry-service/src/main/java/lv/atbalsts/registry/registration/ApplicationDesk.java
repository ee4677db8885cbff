package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
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
    RegistrationApplication application = submit(given, earlier(List.of(given)));
    applications.flush();
    return ApplicationView.of(application, List.of(), null);
  }

  /**
   * What the providers whom the caller may act for have entered already. Nobody else enters
   * anything of theirs until the transaction ends, so that this is read once for all that follow.
   */
  EarlierApplications earlier(List<SubmitApplication> all) {
    Set<String> own = new TreeSet<>();
    all.stream().map(SubmitApplication::provider).filter(scope::sees).forEach(own::add);
    own.forEach(providers::lock);
    return new EarlierApplications(
        providers.known(own), applications.standing(own, all.stream().map(this::day).toList()));
  }

  /** The same of one of many: it is written with the others, and stands in the way of the next. */
  RegistrationApplication submit(SubmitApplication given, EarlierApplications earlier) {
    scope.require(given.provider());
    LocalDate day = day(given);
    FieldErrors errors = new FieldErrors();
    if (!earlier.knows(given.provider())) {
      errors.add("/provider", RegistryRefusal.PROVIDER_NOT_RECORDED, given.provider());
    }
    DateRules.notAfterToday(errors, "/submittedOn", day, LocalDate.now(clock));
    services.check(errors, given.service(), day);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    RegistrationApplication application =
        new RegistrationApplication(given.provider(), services.spelled(given.service()), day);
    earlier.add(application).ifPresent(same -> refuseTwice(given, day, same));
    applications.persist(application);
    return application;
  }

  private LocalDate day(SubmitApplication given) {
    return given.submittedOn() == null ? LocalDate.now(clock) : given.submittedOn();
  }

  /** Paper that was entered is not entered again; one that was refused may be. */
  private static void refuseTwice(SubmitApplication given, LocalDate day, UUID earlier) {
    throw RegistryRefusal.APPLICATION_ALREADY_ENTERED
        .with(given.provider(), given.service().serviceType(), day, earlier)
        .conflicts(List.of(earlier.toString()));
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
      errors.add("/reason", RegistryRefusal.MISSING_FOR_THIS_DECISION, given.decision());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
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
