package lv.atbalsts.registry.registration;

import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * What the register says of a registration to whoever builds by it.
 *
 * @param municipality ATVK code of the address
 * @param validTo the last day, null where it has no end
 * @param endedOn the first day without it, null where it has not ended
 * @param active whether it holds on a day: neither ended nor suspended
 */
public record RegisteredOffer(
    String serviceType,
    String municipality,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate endedOn,
    Predicate<LocalDate> active) {

  public boolean holdsOn(LocalDate day) {
    return active.test(day);
  }
}
