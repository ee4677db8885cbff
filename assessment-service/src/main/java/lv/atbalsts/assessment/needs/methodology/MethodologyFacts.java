package lv.atbalsts.assessment.needs.methodology;

import java.util.List;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/** A version of a methodology as an assessment needs to know it. */
public record MethodologyFacts(
    MethodologyVersion version,
    TargetGroup targetGroup,
    List<String> requiredProfessions,
    List<String> optionalProfessions) {

  /** Whether the methodology names the profession at all. */
  public boolean knows(String profession) {
    return requiredProfessions.contains(profession) || optionalProfessions.contains(profession);
  }
}
