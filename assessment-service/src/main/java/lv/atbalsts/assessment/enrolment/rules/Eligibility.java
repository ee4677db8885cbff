package lv.atbalsts.assessment.enrolment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;

/** Which rules keep a person out of a target group on a day; none: the person may be enrolled. */
public final class Eligibility {

  private Eligibility() {}

  /** Every rule that fails, in the order of the law. */
  public static List<FailedRule> failures(
      TargetGroup group, EligibilityFacts person, LocalDate day) {
    Stream<Optional<FailedRule>> rules =
        switch (group) {
          case ADULT_GRT -> Stream.of(ofAge(person, day), disabilityOrStateCentre(person));
          case CHILD_FT -> Stream.of(underAge(person, day), childDisability(person));
          case CHILD_OUT_OF_FAMILY_CARE -> Stream.of(underAge(person, day), inInstitution(person));
          case LEGAL_REPRESENTATIVE -> Stream.of(representsChild(person));
          case PROSPECTIVE_CARER -> Stream.of(ofAge(person, day));
        };
    return rules.flatMap(Optional::stream).toList();
  }

  /** Whether somebody born then may be of the group on that day. */
  public static boolean ofAgeFor(TargetGroup group, LocalDate birthDate, LocalDate day) {
    EligibilityFacts person = new EligibilityFacts(birthDate, true, true, true, true, true);
    return !day.isBefore(birthDate) && failures(group, person, day).isEmpty();
  }

  static Optional<FailedRule> ofAge(EligibilityFacts person, LocalDate day) {
    return unless(person.adultOn(day), AssessmentRefusal.NOT_OF_AGE);
  }

  /** Residents of a state centre who move out need no group; others need I or II (ASM-02, L23). */
  static Optional<FailedRule> disabilityOrStateCentre(EligibilityFacts person) {
    boolean met = person.disabilityGroupOneOrTwo() || person.inStateCentre();
    return unless(met, AssessmentRefusal.NEITHER_DISABLED_NOR_IN_A_STATE_CENTRE);
  }

  static Optional<FailedRule> underAge(EligibilityFacts person, LocalDate day) {
    return unless(!person.adultOn(day), AssessmentRefusal.OF_AGE_IN_CHILDREN_GROUP);
  }

  static Optional<FailedRule> childDisability(EligibilityFacts person) {
    return unless(person.childWithDisability(), AssessmentRefusal.NO_DISABILITY_DETERMINED);
  }

  static Optional<FailedRule> inInstitution(EligibilityFacts person) {
    return unless(person.inInstitution(), AssessmentRefusal.NOT_IN_OUT_OF_FAMILY_CARE);
  }

  static Optional<FailedRule> representsChild(EligibilityFacts person) {
    return unless(person.representsChildFt(), AssessmentRefusal.REPRESENTS_NO_CHILD_OF_PROGRAMME);
  }

  private static Optional<FailedRule> unless(boolean met, AssessmentRefusal reason) {
    return met ? Optional.empty() : Optional.of(new FailedRule(reason));
  }
}
