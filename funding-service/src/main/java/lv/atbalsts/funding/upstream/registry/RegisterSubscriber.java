package lv.atbalsts.funding.upstream.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.reference.ServiceTypes;

/** Follows registrations, as the registry tells them. */
@ApplicationScoped
class RegisterSubscriber implements Subscriber {

  private final RegisteredServices registrations;

  RegisterSubscriber(RegisteredServices registrations) {
    this.registrations = registrations;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.RegistrationGranted.v1", RegistrationGranted.class, this::granted);
    on.event("registry.RegistrationCorrected.v1", RegistrationCorrected.class, this::corrected);
    on.event("registry.RegistrationEnded.v1", RegistrationEnded.class, this::ended);
    on.event("registry.RegistrationRenewed.v1", RegistrationRenewed.class, this::renewed);
    on.event("registry.RegistrationSuspended.v1", RegistrationSuspended.class, this::suspended);
  }

  private void granted(RegistrationGranted fact) {
    registrations.persist(new RegisteredService(fact));
  }

  private void corrected(RegistrationCorrected fact) {
    known(fact.registrationId()).correct(fact);
  }

  private void ended(RegistrationEnded fact) {
    known(fact.registrationId()).end(fact.endedOn());
  }

  private void renewed(RegistrationRenewed fact) {
    known(fact.registrationId()).renew(fact.validTo());
  }

  private void suspended(RegistrationSuspended fact) {
    known(fact.registrationId()).suspend(fact);
  }

  private RegisteredService known(UUID registration) {
    return Subscriber.known(registrations.findByIdOptional(registration));
  }

  /** The period in which the service may be paid. */
  record RegistrationGranted(
      UUID registrationId,
      String registerNumber,
      String serviceType,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo) {

    RegistrationGranted {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }

  /** The registration as it is now written. */
  record RegistrationCorrected(
      UUID registrationId,
      String serviceType,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo,
      @MayBeMissing LocalDate endedOn) {

    RegistrationCorrected {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }

  /** From which day the registration does not hold. */
  record RegistrationEnded(UUID registrationId, LocalDate endedOn) {}

  /** The registration goes on until a later day. */
  record RegistrationRenewed(UUID registrationId, LocalDate validTo) {}

  /** The registration does not hold from one day to the day before another. */
  record RegistrationSuspended(
      UUID registrationId,
      UUID suspensionId,
      LocalDate suspendedOn,
      @MayBeMissing LocalDate resumedOn) {}
}
