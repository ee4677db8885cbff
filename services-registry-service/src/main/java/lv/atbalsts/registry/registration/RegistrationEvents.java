package lv.atbalsts.registry.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of registrations. */
public sealed interface RegistrationEvents extends Fact {

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
   * A suspended registration, or one that was: it does not hold from one day to the day before
   * another. What was told of the same suspension before does not hold.
   *
   * @param municipality ATVK code of the registration; in the event's head only
   * @param resumedOn the first day on which it holds again, null while it is suspended
   */
  @EventType("RegistrationSuspended.v1")
  record RegistrationSuspended(
      UUID registrationId,
      @JsonIgnore String municipality,
      UUID suspensionId,
      LocalDate suspendedOn,
      LocalDate resumedOn,
      String reason)
      implements RegistrationEvents {}

  /**
   * A registration goes on under its number; where it was told as expired, it has not ended.
   *
   * @param municipality ATVK code of the registration; in the event's head only
   * @param renewedFrom the first day of the five years that were added
   */
  @EventType("RegistrationRenewed.v1")
  record RegistrationRenewed(
      UUID registrationId,
      @JsonIgnore String municipality,
      LocalDate renewedFrom,
      LocalDate validTo,
      LocalDate decidedOn,
      String decisionNumber)
      implements RegistrationEvents {}

  /** The provider has assessed the quality of its service itself (MK 338 p.2.7). */
  @EventType("QualityAssessed.v1")
  record QualityAssessed(
      UUID registrationId, @JsonIgnore String municipality, LocalDate assessedOn, LocalDate dueOn)
      implements RegistrationEvents {}

  /**
   * What the register says of a registration.
   *
   * @param registerNumber sequential integer as text
   * @param address in words; of a service without a place of its own, its service area
   * @param serviceArea the municipalities of that area, null where there is an address
   * @param municipality ATVK code of the address
   * @param validTo null where it has no end
   */
  record RegisterEntry(
      String registerNumber,
      RegisteredProvider provider,
      String serviceType,
      String address,
      List<String> serviceArea,
      String municipality,
      LocalDate validFrom,
      LocalDate validTo) {

    static RegisterEntry of(Registration registration) {
      return new RegisterEntry(
          registration.registerNumber(),
          new RegisteredProvider(
              registration.holder().provider(), registration.holder().providerName()),
          registration.service().serviceType(),
          registration.service().placeText(),
          registration.service().serviceArea(),
          registration.service().municipality(),
          registration.term().validFrom(),
          registration.term().validTo());
    }
  }

  record RegisteredProvider(String registrationNumber, String name) {}
}
