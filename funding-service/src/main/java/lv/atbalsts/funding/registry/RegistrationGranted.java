package lv.atbalsts.funding.registry;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.reference.ServiceTypes;

/** What this service needs of the registry's event: the period in which the service may be paid. */
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
