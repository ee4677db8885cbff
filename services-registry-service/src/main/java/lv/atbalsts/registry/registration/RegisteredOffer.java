package lv.atbalsts.registry.registration;

import java.time.LocalDate;

/**
 * What the register says of a registration to whoever builds by it.
 *
 * @param municipality ATVK code of the address
 * @param validTo the last day, null where it has no end
 * @param endedOn the first day without it, null where it has not ended
 */
public record RegisteredOffer(
    String serviceType,
    String municipality,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate endedOn) {

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(validFrom)
        && (validTo == null || !day.isAfter(validTo))
        && (endedOn == null || day.isBefore(endedOn));
  }
}
