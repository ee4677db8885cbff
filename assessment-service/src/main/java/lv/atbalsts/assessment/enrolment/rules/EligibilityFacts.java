package lv.atbalsts.assessment.enrolment.rules;

import java.time.LocalDate;

/**
 * What eligibility depends on.
 *
 * @param disabilityGroupOneOrTwo an adult of disability group I or II
 * @param childWithDisability a child with a disability
 * @param inStateCentre lives in a VSAC
 * @param inInstitution lives in any care institution
 * @param representsChildFt is the legal representative of a client enrolled as CHILD_FT by the day
 */
public record EligibilityFacts(
    LocalDate birthDate,
    boolean disabilityGroupOneOrTwo,
    boolean childWithDisability,
    boolean inStateCentre,
    boolean inInstitution,
    boolean representsChildFt) {

  private static final int OF_AGE = 18;

  /** Of age on the eighteenth birthday itself. */
  boolean adultOn(LocalDate day) {
    return !birthDate.plusYears(OF_AGE).isAfter(day);
  }
}
