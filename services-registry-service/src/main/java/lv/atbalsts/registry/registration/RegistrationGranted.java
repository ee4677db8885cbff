package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * A provider may give a service type at an address from validFrom to validTo, both included.
 *
 * @param registerNumber sequential integer as text
 * @param municipality ATVK code of the address
 * @param validTo null where it has no end
 */
@EventType("RegistrationGranted.v1")
record RegistrationGranted(
    UUID registrationId,
    String registerNumber,
    RegisteredProvider provider,
    String serviceType,
    String address,
    String municipality,
    LocalDate validFrom,
    LocalDate validTo)
    implements Fact {

  record RegisteredProvider(String registrationNumber, String name) {}

  static RegistrationGranted of(Registration registration) {
    return new RegistrationGranted(
        registration.id(),
        registration.registerNumber(),
        new RegisteredProvider(registration.provider(), registration.providerName()),
        registration.service().serviceType(),
        registration.service().address().text(),
        registration.service().municipality(),
        registration.validFrom(),
        registration.validTo());
  }

  @Override
  public UUID subject() {
    return registrationId;
  }
}
