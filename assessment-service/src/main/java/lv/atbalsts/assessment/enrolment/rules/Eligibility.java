package lv.atbalsts.assessment.enrolment.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which rules keep a person out of a target group on a day; none: the person may be enrolled. */
public final class Eligibility {

  private static final String TARGET_GROUPS = "MK 313 p.3";
  private static final String ADULTS = "MK 313 p.3.1";

  private Eligibility() {}

  /** Every rule that fails, in the order of the law. */
  public static List<FailedRule> failures(TargetGroup group, Person person, LocalDate day) {
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
    Person person = new Person(birthDate, true, true, true, true, true);
    return !day.isBefore(birthDate) && failures(group, person, day).isEmpty();
  }

  static Optional<FailedRule> ofAge(Person person, LocalDate day) {
    return unless(person.adultOn(day), "ASM-0011", "ASM-01", TARGET_GROUPS);
  }

  /** Residents of a state centre who move out need no group; others need I or II (ASM-02, L23). */
  static Optional<FailedRule> disabilityOrStateCentre(Person person) {
    boolean met = person.disabilityGroupOneOrTwo() || person.inStateCentre();
    return unless(met, "ASM-0012", "ASM-02", ADULTS);
  }

  static Optional<FailedRule> underAge(Person person, LocalDate day) {
    return unless(!person.adultOn(day), "ASM-0013", "ASM-01", TARGET_GROUPS);
  }

  static Optional<FailedRule> childDisability(Person person) {
    return unless(person.childWithDisability(), "ASM-0014", "ASM-01", TARGET_GROUPS);
  }

  static Optional<FailedRule> inInstitution(Person person) {
    return unless(person.inInstitution(), "ASM-0016", "ASM-01", TARGET_GROUPS);
  }

  static Optional<FailedRule> representsChild(Person person) {
    return unless(person.representsChildFt(), "ASM-0017", "ASM-01", TARGET_GROUPS);
  }

  private static Optional<FailedRule> unless(
      boolean met, String code, String rule, String legalBasis) {
    return met ? Optional.empty() : Optional.of(new FailedRule(code, rule, legalBasis));
  }
}
