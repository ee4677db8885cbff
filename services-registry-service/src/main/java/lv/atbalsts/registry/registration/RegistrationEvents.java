package lv.atbalsts.registry.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of registrations. */
sealed interface RegistrationEvents extends Fact {

  UUID registrationId();

  @Override
  default UUID subject() {
    return registrationId();
  }

  /** A provider may give a service type at an address from validFrom to validTo, both included. */
  @EventType("RegistrationGranted.v1")
  record RegistrationGranted(UUID registrationId, @JsonUnwrapped RegisterEntry entry)
      implements RegistrationEvents {

    @Override
    public String municipality() {
      return entry.municipality();
    }
  }

  /**
   * A registration as it is now written; what was told of it before does not hold.
   *
   * @param endedOn the first day without it, null where it has not ended
   * @param correctedOn the day of the correction
   */
  @EventType("RegistrationCorrected.v1")
  record RegistrationCorrected(
      UUID registrationId,
      @JsonUnwrapped RegisterEntry entry,
      LocalDate endedOn,
      LocalDate correctedOn,
      String reason)
      implements RegistrationEvents {

    @Override
    public String municipality() {
      return entry.municipality();
    }
  }

  /**
   * A registration has ended.
   *
   * @param municipality ATVK code of the address; in the event's head only
   * @param endedOn the first day without it
   */
  @EventType("RegistrationEnded.v1")
  record RegistrationEnded(
      UUID registrationId,
      @JsonIgnore String municipality,
      LocalDate endedOn,
      RegistrationStatus reason)
      implements RegistrationEvents {}

  /**
   * What the register says of a registration.
   *
   * @param registerNumber sequential integer as text
   * @param municipality ATVK code of the address
   * @param validTo null where it has no end
   */
  record RegisterEntry(
      String registerNumber,
      RegisteredProvider provider,
      String serviceType,
      String address,
      String municipality,
      LocalDate validFrom,
      LocalDate validTo) {

    static RegisterEntry of(Registration registration) {
      return new RegisterEntry(
          registration.registerNumber(),
          new RegisteredProvider(registration.provider(), registration.providerName()),
          registration.service().serviceType(),
          registration.service().address().text(),
          registration.service().municipality(),
          registration.validFrom(),
          registration.validTo());
    }
  }

  record RegisteredProvider(String registrationNumber, String name) {}
}
