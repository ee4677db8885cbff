package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;
import lv.atbalsts.registry.registration.RegistrationGranted.RegisteredProvider;

/**
 * A registration as it is now written; what was told of it before does not hold.
 *
 * @param endedOn the first day without it, null where it has not ended
 * @param correctedOn the day of the correction
 */
@EventType("RegistrationCorrected.v1")
record RegistrationCorrected(
    UUID registrationId,
    String registerNumber,
    RegisteredProvider provider,
    String serviceType,
    String address,
    String municipality,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate endedOn,
    LocalDate correctedOn,
    String reason)
    implements Fact {

  static RegistrationCorrected of(Registration now, LocalDate correctedOn, String reason) {
    return new RegistrationCorrected(
        now.id(),
        now.registerNumber(),
        new RegisteredProvider(now.provider(), now.providerName()),
        now.service().serviceType(),
        now.service().address().text(),
        now.service().municipality(),
        now.validFrom(),
        now.validTo(),
        now.endedOn(),
        correctedOn,
        reason);
  }

  @Override
  public UUID subject() {
    return registrationId;
  }
}
