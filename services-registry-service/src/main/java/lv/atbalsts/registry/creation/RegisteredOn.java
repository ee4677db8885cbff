package lv.atbalsts.registry.creation;

import java.time.LocalDate;
import java.util.Set;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.registration.RegisteredOffer;

/**
 * A registration that places are to stand in.
 *
 * @param municipalities all codes that the municipality of its address has, had or became
 * @param others how many other places that are created stand in it
 */
record RegisteredOn(RegisteredOffer service, Set<String> municipalities, int others) {

  LocalDate validFrom() {
    return service.validFrom();
  }

  /** It is of the places' service and municipality, holds on the day, and is for so many. */
  void check(
      FieldErrors errors, String serviceType, String municipality, LocalDate day, int places) {
    if (!service.serviceType().equals(serviceType)) {
      errors.add(
          "/registrationId",
          RegistryRefusal.ANOTHER_SERVICE_IS_REGISTERED,
          service.serviceType(),
          serviceType);
    }
    if (!municipalities.contains(municipality)) {
      errors.add(
          "/registrationId",
          RegistryRefusal.REGISTERED_ELSEWHERE,
          service.municipality(),
          municipality);
    }
    if (!service.holdsOn(day)) {
      errors.add(
          "/registeredOn",
          RegistryRefusal.REGISTERED_ON_ANOTHER_DAY,
          day.toString(),
          service.validFrom().toString(),
          until());
    }
    if (others + places > service.plannedClients()) {
      errors.add(
          "/registrationId",
          RegistryRefusal.MORE_THAN_REGISTERED,
          service.plannedClients(),
          others,
          places);
    }
  }

  private String until() {
    if (service.endedOn() != null) {
      return service.endedOn().minusDays(1).toString();
    }
    return service.validTo() == null ? "…" : service.validTo().toString();
  }
}
