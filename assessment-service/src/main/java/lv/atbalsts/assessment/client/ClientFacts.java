package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What the rules need to know of a person; neither name nor code.
 *
 * @param represents the child whose legal representative this person is, or null
 * @param diedOn the day of death, or null
 */
public record ClientFacts(
    UUID id,
    UUID clientRef,
    String municipality,
    LocalDate birthDate,
    Disability disability,
    InstitutionKind institution,
    UUID represents,
    LocalDate diedOn) {

  /** The last day up to a day on which something can have happened to the person. */
  public LocalDate lastDay(LocalDate day) {
    return diedOn == null || diedOn.isAfter(day) ? day : diedOn;
  }

  /** Whether the opinion on a child's special care holds on that day. */
  public boolean needsSpecialCareOn(LocalDate day) {
    return disability.specialCare() != null && disability.specialCare().validOn(day);
  }
}
