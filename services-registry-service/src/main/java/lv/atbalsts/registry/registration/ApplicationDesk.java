package lv.atbalsts.registry.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.kit.access.RowScope;
import lv.atbalsts.kit.data.Where;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.registration.ApplicationRequests.ApplicationSearch;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;

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
   * anything of theirs until the transaction ends, so this is read once for all that follow.
   */
  EarlierApplications earlier(List<SubmitApplication> all) {
    Set<String> own =
        all.stream()
            .map(SubmitApplication::provider)
            .filter(scope::sees)
            .collect(Collectors.toCollection(TreeSet::new));
    own.forEach(providers::lock);
    Set<LocalDate> days =
        all.stream().map(each -> each.submitted(today())).collect(Collectors.toSet());
    return new EarlierApplications(providers.recorded(own), applications.standing(own, days));
  }

  /** One of many: it is written with the others, and stands in the way of the same after it. */
  RegistrationApplication submit(SubmitApplication given, EarlierApplications earlier) {
    scope.require(given.provider());
    RegistrationApplication application =
        new RegistrationApplication(
            given.written(services, today()),
            earlier.isRecorded(given.provider()),
            services,
            today());
    earlier.add(application);
    applications.persist(application);
    return application;
  }

  /** Registers, postpones or refuses (REG-08); a postponed application may be decided again. */
  ApplicationView decide(UUID id, DecideApplication given) {
    RegistrationApplication application = applications.locked(id);
    decisions.persist(application.decide(given, decisions.lastDay(id), today()));
    if (given.decision() == DecisionKind.REGISTER) {
      register.register(application, given.begins());
    }
    applications.flush();
    return view(application);
  }

  ApplicationView read(UUID id) {
    return view(applications.one(id));
  }

  Page<RegistrationApplication> list(ApplicationSearch wanted, PageRequest page) {
    return applications.page(
        page,
        Where.all()
            .equal("status", wanted.status())
            .equal("provider", wanted.provider())
            .equal("service.serviceType", wanted.serviceType())
            .among("service.municipality", wanted.municipality(), services::lineage));
  }

  private ApplicationView view(RegistrationApplication application) {
    return ApplicationView.of(
        application,
        decisions.of(application.id()),
        register.ofApplication(application.id()).map(Registration::id).orElse(null));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
