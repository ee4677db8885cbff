package lv.atbalsts.registry.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.ApplicationRequests.DecideApplication;
import lv.atbalsts.registry.registration.ApplicationRequests.SubmitApplication;
import lv.atbalsts.registry.rules.RegisterDateRules;

/** A provider's application to be registered for one service type at one address. */
@Entity
class RegistrationApplication implements Identified {

  @Id private UUID id;
  private String provider;
  @Embedded private OfferedService service;
  private LocalDate submittedOn;

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
    status = ApplicationStatus.SUBMITTED;
  }

  /**
   * The registrar's decision; a postponed application may be decided again.
   *
   * @param decidedBefore the day of the decision before this one; null where it is the first
   */
  ApplicationDecision decide(DecideApplication given, LocalDate decidedBefore, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    RegisterDateRules.notAfterToday(errors, "/decidedOn", given.decidedOn(), today);
    RegisterDateRules.notBefore(errors, "/decidedOn", given.decidedOn(), submittedOn);
    RegisterDateRules.notBefore(errors, "/decidedOn", given.decidedOn(), decidedBefore);
    RegistrationDays.first(errors, given.validFrom(), given.decidedOn(), today);
    if (given.decision().needsReason() && (given.reason() == null || given.reason().isBlank())) {
      errors.add("/reason", RegistryRefusal.MISSING_FOR_THIS_DECISION, given.decision());
    }
    errors.refuseIfAny(RegistryRefusal.FIELDS_ARE_WRONG);
    status = status.become(given.decision().outcome());
    return new ApplicationDecision(this, given);
  }

  @Override
  public UUID id() {
    return id;
  }

  String provider() {
    return provider;
  }

  OfferedService service() {
    return service;
  }

  LocalDate submittedOn() {
    return submittedOn;
  }

  ApplicationStatus status() {
    return status;
  }

  int version() {
    return version;
  }
}
