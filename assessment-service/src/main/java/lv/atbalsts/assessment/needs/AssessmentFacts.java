package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;

/**
 * An assessment as what follows from it needs to know it; no answers.
 *
 * @param approved whether it is approved, or was until a later one took its place
 * @param approvedOn when it was approved first
 * @param supersededOn the first day on which a later one has its place; null while none has
 */
public record AssessmentFacts(
    UUID id,
    UUID enrolmentId,
    UUID clientId,
    Participation participation,
    boolean approved,
    LocalDate approvedOn,
    LocalDate supersededOn) {

  public TargetGroup targetGroup() {
    return participation.targetGroup();
  }

  public String projectNumber() {
    return participation.projectNumber();
  }

  public String municipality() {
    return participation.municipality();
  }
}
