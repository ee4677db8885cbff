package lv.atbalsts.assessment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.reference.ServiceTypes;

/** Follows registrations of providers, as the registry tells them. */
@ApplicationScoped
class RegistrationSubscriber implements Subscriber {

  private final RegistrationRecords records;

  RegistrationSubscriber(RegistrationRecords records) {
    this.records = records;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("registry.RegistrationGranted.v1", RegistrationGranted.class, records::granted);
    on.event("registry.RegistrationCorrected.v1", RegistrationCorrected.class, this::corrected);
    on.event("registry.RegistrationEnded.v1", RegistrationEnded.class, this::ended);
  }

  private void corrected(RegistrationCorrected registration) {
    records.granted(registration.asGranted());
    records.endsOn(registration.registrationId(), registration.endedOn());
  }

  private void ended(RegistrationEnded registration) {
    records.ended(registration.registrationId(), registration.endedOn(), registration.reason());
  }

  record RegistrationGranted(
      UUID registrationId,
      String registerNumber,
      Provider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo) {

    RegistrationGranted {
      serviceType = ServiceTypes.canonical(serviceType);
    }
  }

  /** The registration as it is now written. */
  record RegistrationCorrected(
      UUID registrationId,
      String registerNumber,
      Provider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      @MayBeMissing LocalDate validTo,
      @MayBeMissing LocalDate endedOn) {

    RegistrationGranted asGranted() {
      return new RegistrationGranted(
          registrationId,
          registerNumber,
          provider,
          serviceType,
          address,
          municipality,
          validFrom,
          validTo);
    }
  }

  record RegistrationEnded(UUID registrationId, LocalDate endedOn, String reason) {}

  /** Who gives the service. */
  record Provider(String registrationNumber, String name) {}
}
