package lv.atbalsts.funding.registry;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.reference.ServiceTypes;

/** What this service needs of the registry's event: the registration as it is now written. */
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
