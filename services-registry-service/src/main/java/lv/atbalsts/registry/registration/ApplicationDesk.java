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
import lv.atbalsts.kit.events.Outbox;
import lv.atbalsts.kit.http.Etag;
import lv.atbalsts.kit.http.Page;
import lv.atbalsts.kit.http.PageRequest;
import lv.atbalsts.registry.RegistryRequests.WithReason;
import lv.atbalsts.registry.provider.ProviderDesk;
import lv.atbalsts.registry.registration.ApplicationEvents.ApplicationChanged;
import lv.atbalsts.registry.registration.ApplicationRequests.ApplicationSearch;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.EditApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.NoteAppeal;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import lv.atbalsts.registry.registration.ApplicationView.ApplicationSummary;
import lv.atbalsts.registry.registration.rules.Finding;
import lv.atbalsts.registry.territory.OwnNumber;

/** Use cases of applications for the register. */
@ApplicationScoped
class ApplicationDesk {

  private final Applications applications;
  private final Decisions decisions;
  private final DecisionRules rules;
  private final ApplicationCheck check;
  private final RegistrationDesk register;
  private final ProviderDesk providers;
  private final OfferedServiceRules services;
  private final RowScope scope;
  private final OwnNumber ownNumber;
  private final Outbox outbox;
  private final Clock clock;

  ApplicationDesk(
      Applications applications,
      Decisions decisions,
      DecisionRules rules,
      ApplicationCheck check,
      RegistrationDesk register,
      ProviderDesk providers,
      OfferedServiceRules services,
      RowScope scope,
      OwnNumber ownNumber,
      Outbox outbox,
      Clock clock) {
    this.applications = applications;
    this.decisions = decisions;
    this.rules = rules;
    this.check = check;
    this.register = register;
    this.providers = providers;
    this.services = services;
    this.scope = scope;
    this.ownNumber = ownNumber;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** One application per service type and place (MK 385 p.5-6). */
  ApplicationView submit(SubmitApplication given) {
    RegistrationApplication application = submit(given, earlier(List.of(given)));
    return written(application);
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
    ownNumber.require("/provider", given.provider());
    RegistrationApplication application =
        new RegistrationApplication(
            given.written(services, today()),
            earlier.isRecorded(given.provider()),
            services,
            today());
    earlier.add(application);
    applications.persist(application);
    outbox.publish(application.submitted());
    return application;
  }

  /** What is missing of what is written so far, or wrong; nothing changes. */
  List<Finding> check(ApplicationDraft draft) {
    if (draft.provider() != null) {
      ownNumber.require("/provider", draft.provider());
    }
    return check.of(draft, today());
  }

  /** The same of an application that stands. */
  List<Finding> check(UUID id) {
    return check(applications.one(id));
  }

  private List<Finding> check(RegistrationApplication application) {
    return application.status().isOpen()
        ? check.of(application, today(), RegistrationDays.lastDay(today()), today())
        : List.of();
  }

  /** The applicant writes the service anew, to complete the application. */
  ApplicationView edit(UUID id, String ifMatch, EditApplication given) {
    RegistrationApplication application = own(id);
    Etag.require(ifMatch, application.version());
    outbox.publish(application.edit(given.service(), services, today()));
    return written(application);
  }

  /** The applicant says that the application is complete. */
  ApplicationView complete(UUID id) {
    RegistrationApplication application = own(id);
    outbox.publish(application.complete(today()));
    return written(application);
  }

  /** The applicant takes the application back. */
  ApplicationView withdraw(UUID id, WithReason given) {
    RegistrationApplication application = own(id);
    outbox.publish(application.withdraw(given.reason(), today()));
    return written(application);
  }

  private RegistrationApplication own(UUID id) {
    RegistrationApplication application = applications.locked(id);
    scope.require(application.provider());
    return application;
  }

  /** Registers, postpones, refuses or opens again (REG-08). */
  ApplicationView decide(UUID id, DecideApplication given) {
    RegistrationApplication application = applications.locked(id);
    List<Finding> findings =
        given.decision() == DecisionKind.REGISTER
            ? check.of(application, given.begins(), given.lastDay(), today())
            : List.of();
    decisions.persist(application.decide(given, decisions.lastDay(id), rules, today()));
    if (given.decision() == DecisionKind.REGISTER) {
      register.register(application, given.begins(), given.lastDay(), findings);
    }
    outbox.publish(
        ApplicationChanged.of(application, given.decidedOn(), given.decision(), given.reason()));
    return written(application);
  }

  /** Notes an appeal of one of its decisions. */
  ApplicationView appeal(UUID id, NoteAppeal given) {
    RegistrationApplication application = applications.locked(id);
    decisions.appeal(id, given.decisionId(), given.appeal(), today());
    return view(application);
  }

  private ApplicationView written(RegistrationApplication application) {
    applications.flush();
    return view(application);
  }

  ApplicationView read(UUID id) {
    return view(applications.one(id));
  }

  Page<ApplicationSummary> list(ApplicationSearch wanted, PageRequest page) {
    Where where =
        Where.all()
            .equal("status", wanted.status())
            .equal("provider", wanted.provider())
            .equal("service.serviceType", wanted.serviceType())
            .among("service.municipality", wanted.municipality(), services::lineage);
    if (wanted.dueBy() != null) {
      where
          .and(Applications.IS_DUE)
          .with("due", wanted.dueBy())
          .with("waitsSince", wanted.dueBy().minusDays(rules.deadlines().decision()));
    }
    return applications.page(page, where).map(each -> each.summary(rules));
  }

  private ApplicationView view(RegistrationApplication application) {
    return application.view(
        decisions.of(application.id()),
        ApplicationProgress.of(application, check(application), application.decideBy(rules)),
        register.ofApplication(application.id()).map(Registration::id).orElse(null));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
