package lv.atbalsts.registry.registration;

import java.util.UUID;

/**
 * What a registration is for, as the rest of the register asks.
 *
 * @param provider the provider's registration number
 * @param municipality ATVK code of the address
 */
public record RegisteredService(UUID id, String provider, String serviceType, String municipality) {

  static RegisteredService of(Registration registration) {
    return new RegisteredService(
        registration.id(),
        registration.provider(),
        registration.service().serviceType(),
        registration.service().municipality());
  }
}
