package lv.atbalsts.assessment.enrolment.rules;

import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.ADULT_GRT;
import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.CHILD_FT;
import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.CHILD_OUT_OF_FAMILY_CARE;
import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.LEGAL_REPRESENTATIVE;
import static lv.atbalsts.assessment.enrolment.rules.TargetGroup.PROSPECTIVE_CARER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 15);
  private static final LocalDate EIGHTEEN_TODAY = DAY.minusYears(18);
  private static final LocalDate EIGHTEEN_TOMORROW = EIGHTEEN_TODAY.plusDays(1);

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of(ADULT_GRT, born(EIGHTEEN_TODAY, true, false, false, false, false), List.of()),
        Arguments.of(
            ADULT_GRT,
            born(EIGHTEEN_TOMORROW, true, false, false, false, false),
            List.of("ASM-0011")),
        Arguments.of(
            ADULT_GRT,
            born(EIGHTEEN_TODAY, false, false, false, false, false),
            List.of("ASM-0012")),
        Arguments.of(ADULT_GRT, born(EIGHTEEN_TODAY, false, false, true, true, false), List.of()),
        Arguments.of(
            ADULT_GRT,
            born(EIGHTEEN_TOMORROW, false, true, false, true, false),
            List.of("ASM-0011", "ASM-0012")),
        Arguments.of(
            CHILD_FT, born(EIGHTEEN_TOMORROW, false, true, false, false, false), List.of()),
        Arguments.of(
            CHILD_FT, born(EIGHTEEN_TODAY, false, true, false, false, false), List.of("ASM-0013")),
        Arguments.of(
            CHILD_FT,
            born(EIGHTEEN_TOMORROW, false, false, false, false, false),
            List.of("ASM-0014")),
        Arguments.of(
            CHILD_OUT_OF_FAMILY_CARE,
            born(EIGHTEEN_TOMORROW, false, false, false, true, false),
            List.of()),
        Arguments.of(
            CHILD_OUT_OF_FAMILY_CARE,
            born(EIGHTEEN_TODAY, false, false, false, false, false),
            List.of("ASM-0013", "ASM-0016")),
        Arguments.of(
            LEGAL_REPRESENTATIVE,
            born(EIGHTEEN_TODAY, false, false, false, false, true),
            List.of()),
        Arguments.of(
            LEGAL_REPRESENTATIVE,
            born(EIGHTEEN_TODAY, true, false, false, false, false),
            List.of("ASM-0017")),
        Arguments.of(
            PROSPECTIVE_CARER, born(EIGHTEEN_TODAY, false, false, false, false, false), List.of()),
        Arguments.of(
            PROSPECTIVE_CARER,
            born(EIGHTEEN_TOMORROW, false, false, false, false, false),
            List.of("ASM-0011")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyRuleOfTheTargetGroupThatFailsIsNamed(
      TargetGroup group, EligibilityFacts person, List<String> failed) {
    assertEquals(
        failed, Eligibility.failures(group, person, DAY).stream().map(FailedRule::code).toList());
  }

  private static EligibilityFacts born(
      LocalDate birth,
      boolean group,
      boolean child,
      boolean stateCentre,
      boolean institution,
      boolean represents) {
    return new EligibilityFacts(birth, group, child, stateCentre, institution, represents);
  }
}
