package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.registry.RegistryRefusal;
import lv.atbalsts.registry.rules.RegisterDateRules;

/**
 * What a registration is for, as the rest of the register asks.
 *
 * @param provider the provider's registration number
 * @param municipality ATVK code of the address
 * @param plannedClients how many places it is for
 * @param validTo the last day, null where it has no end
 * @param endedOn the first day without it, null where it has not ended
 * @param active whether it holds on a day: neither ended nor suspended
 */
public record RegisteredOffer(
    UUID id,
    String provider,
    String serviceType,
    String municipality,
    int plannedClients,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate endedOn,
    Predicate<LocalDate> active) {

  static RegisteredOffer of(Registration registration) {
    RegistrationTerm term = registration.term();
    return new RegisteredOffer(
        registration.id(),
        registration.provider(),
        registration.service().serviceType(),
        registration.service().municipality(),
        registration.service().plannedClients(),
        term.validFrom(),
        term.validTo(),
        term.endedOn(),
        term::activeOn);
  }

  /** What is offered under it begins on one of its days. */
  public void checkFirstDay(FieldErrors errors, String pointer, LocalDate day) {
    RegisterDateRules.notBefore(errors, pointer, day, validFrom);
    LocalDate end = firstDayWithout();
    if (end != null && !day.isBefore(end)) {
      errors.add(pointer, RegistryRefusal.IT_HAD_ENDED_BEFORE, day, end);
    }
  }

  /** Null where it has no end. */
  LocalDate firstDayWithout() {
    return endedOn != null || validTo == null ? endedOn : validTo.plusDays(1);
  }

  public boolean holdsOn(LocalDate day) {
    return active.test(day);
  }
}
