package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.ApplicationEvents.ApplicationChanged;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import lv.atbalsts.registry.registration.ApplicationView.ApplicationSummary;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A provider's application to be registered for one service type at one place. */
@Entity
class RegistrationApplication implements Identified {

  @Id private UUID id;
  private String provider;
  @Embedded private OfferedService service;
  private LocalDate submittedOn;
  private LocalDate writtenOn;
  private LocalDate completedOn;
  private LocalDate completeBy;
  private LocalDate withdrawnOn;
  private String withdrawalReason;

  @Enumerated(EnumType.STRING)
  private ApplicationStatus status;

  @Version private int version;

  protected RegistrationApplication() {}

  /**
   * Takes in an application.
   *
   * @param isRecorded whether its provider is
   */
  RegistrationApplication(
      SubmitApplication given, boolean isRecorded, OfferedServiceRules services, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    if (!isRecorded) {
      errors.add("/provider", RegistryRefusal.PROVIDER_NOT_RECORDED, given.provider());
    }
    RegisterDateRules.notAfterToday(errors, "/submittedOn", given.submittedOn(), today);
    services.check(errors, given.service(), given.submittedOn());
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    id = Ids.next();
    provider = given.provider();
    service = given.service();
    submittedOn = given.submittedOn();
    writtenOn = given.submittedOn();
    status = ApplicationStatus.APPLIED;
  }

  /** It was entered. */
  ApplicationChanged submitted() {
    return ApplicationChanged.of(this, submittedOn, null, null);
  }

  /**
   * The registrar's decision; a postponed application may be decided again, and a refused one is
   * opened again by a decision.
   *
   * @param decidedBefore the day of the decision before this one; null where it is the first
   */
  RegisterDecision decide(
      DecideApplication given, LocalDate decidedBefore, DecisionRules rules, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    LocalDate earlier = later(later(submittedOn, completedOn), decidedBefore);
    rules.check(errors, "", given.decision(), given.terms(), earlier, today);
    RegistrationDays.first(errors, given.validFrom(), given.decidedOn(), today);
    RegisterDateRules.notBefore(
        errors, "/completeBy", given.completeBy(), given.decidedOn().plusDays(1));
    if (given.isWithoutEnd()) {
      rules.checkWithoutEnd(errors, given.begins());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(given.decision().outcome());
    completeBy = given.decision() == DecisionKind.POSTPONE ? completeBy(given, rules) : null;
    return RegisterDecision.of(this, given.decision(), given.terms());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  private static LocalDate completeBy(DecideApplication given, DecisionRules rules) {
    return given.completeBy() == null
        ? given.decidedOn().plusDays(rules.deadlines().completion())
        : given.completeBy();
  }

  /** The applicant writes the service anew while there is time to complete it. */
  ApplicationChanged edit(OfferedService given, OfferedServiceRules services, LocalDate today) {
    requireTimeToComplete(today);
    FieldErrors errors = new FieldErrors();
    services.check(errors, given, today);
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    service = services.spelled(given);
    writtenOn = today;
    return ApplicationChanged.of(this, today, null, null);
  }

  /** The applicant says that it is complete now: the registrar's turn again. */
  ApplicationChanged complete(LocalDate today) {
    requireTimeToComplete(today);
    status = status.become(ApplicationStatus.APPLIED);
    completedOn = today;
    completeBy = null;
    return ApplicationChanged.of(this, today, null, null);
  }

  private void requireTimeToComplete(LocalDate today) {
    if (status != ApplicationStatus.NEEDS_COMPLETION) {
      throw RegistryRefusal.CHANGED_ONLY_TO_BE_COMPLETED.with(status);
    }
    if (today.isAfter(completeBy)) {
      throw RegistryRefusal.TIME_TO_COMPLETE_IS_OVER.with(completeBy, today).limit(completeBy);
    }
  }

  /** Documents are added until it is decided, and while there is time to complete it. */
  void requireDocumentsTaken(LocalDate today) {
    if (status != ApplicationStatus.APPLIED) {
      requireTimeToComplete(today);
    }
  }

  /** The applicant takes it back before it is decided. */
  ApplicationChanged withdraw(String reason, LocalDate today) {
    status = status.become(ApplicationStatus.WITHDRAWN);
    completeBy = null;
    withdrawnOn = today;
    withdrawalReason = reason;
    return ApplicationChanged.of(this, today, null, reason);
  }

  ApplicationView view(
      List<DecisionView> decisions, ApplicationProgress progress, UUID registrationId) {
    return new ApplicationView(
        id,
        provider,
        service,
        submittedOn,
        status,
        completeBy,
        completedOn,
        withdrawnOn,
        withdrawalReason,
        progress,
        decisions,
        registrationId,
        version);
  }

  ApplicationSummary summary(DecisionRules rules) {
    return new ApplicationSummary(
        id,
        provider,
        service.serviceType(),
        service.placeText(),
        service.municipality(),
        submittedOn,
        status,
        decideBy(rules),
        completeBy);
  }

  /** The day by which the registrar is to decide; null where it is not the registrar's turn. */
  LocalDate decideBy(DecisionRules rules) {
    return status == ApplicationStatus.APPLIED
        ? later(submittedOn, completedOn).plusDays(rules.deadlines().decision())
        : null;
  }

  @Override
  public UUID id() {
    return id;
  }

  /** The day as of which the service stands here: its codes are those of that day. */
  LocalDate writtenOn() {
    return writtenOn;
  }

  OfferedService service() {
    return service;
  }

  int version() {
    return version;
  }

  String provider() {
    return provider;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  ApplicationStatus status() {
    return status;
  }

  LocalDate completeBy() {
    return completeBy;
  }

  LocalDate completedOn() {
    return completedOn;
  }
}
