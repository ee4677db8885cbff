package lv.atbalsts.assessment.needs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * How far an assessment is, and on which days it came there.
 *
 * @param firstApprovedOn an amendment asks for a new approval and leaves this day
 */
@Embeddable
record AssessmentCourse(
    @Enumerated(EnumType.STRING) AssessmentStatus status,
    LocalDate submittedOn,
    String approver,
    LocalDate approvedOn,
    LocalDate firstApprovedOn,
    LocalDate amendedOn,
    LocalDate supersededOn,
    LocalDate reassessmentDueOn) {

  static final AssessmentCourse DRAFT =
      new AssessmentCourse(AssessmentStatus.DRAFT, null, null, null, null, null, null, null);

  AssessmentCourse submitted(LocalDate on, LocalDate assessedOn, LocalDate today) {
    AssessmentStatus next = status.become(AssessmentStatus.SUBMITTED);
    within(on, assessedOn, today, "/submittedOn", "ASM-0430");
    return new AssessmentCourse(
        next, on, approver, approvedOn, firstApprovedOn, amendedOn, supersededOn, null);
  }

  AssessmentCourse returned() {
    AssessmentStatus next = status.become(AssessmentStatus.DRAFT);
    return new AssessmentCourse(
        next, null, approver, approvedOn, firstApprovedOn, amendedOn, supersededOn, null);
  }

  AssessmentCourse approved(String by, LocalDate on, LocalDate today, LocalDate dueOn) {
    AssessmentStatus next = status.become(AssessmentStatus.APPROVED);
    within(on, lastStepOn(), today, "/approvedOn", "ASM-0037");
    LocalDate first = firstApprovedOn == null ? on : firstApprovedOn;
    return new AssessmentCourse(next, submittedOn, by, on, first, amendedOn, supersededOn, dueOn);
  }

  AssessmentCourse amended(LocalDate on, LocalDate today) {
    AssessmentStatus next = status.become(AssessmentStatus.AMENDED);
    within(on, lastStepOn(), today, "/amendedOn", "ASM-0431");
    return new AssessmentCourse(
        next, submittedOn, null, null, firstApprovedOn, on, supersededOn, null);
  }

  AssessmentCourse superseded(LocalDate on, LocalDate today) {
    within(on, approvedOn, today, "/approvedOn", "ASM-0432");
    AssessmentStatus next = status.become(AssessmentStatus.SUPERSEDED);
    return new AssessmentCourse(
        next, submittedOn, approver, approvedOn, firstApprovedOn, amendedOn, on, null);
  }

  /** The one that followed was taken back. */
  AssessmentCourse standing(LocalDate dueOn) {
    return new AssessmentCourse(
        AssessmentStatus.APPROVED,
        submittedOn,
        approver,
        approvedOn,
        firstApprovedOn,
        amendedOn,
        null,
        dueOn);
  }

  AssessmentCourse annulled() {
    AssessmentStatus next = status.become(AssessmentStatus.ENTERED_IN_ERROR);
    return new AssessmentCourse(
        next, submittedOn, approver, approvedOn, firstApprovedOn, amendedOn, supersededOn, null);
  }

  /** Whether it is approved, or was until a later one took its place. */
  boolean isApproved() {
    return status == AssessmentStatus.APPROVED || status == AssessmentStatus.SUPERSEDED;
  }

  private LocalDate lastStepOn() {
    return approvedOn != null ? approvedOn : amendedOn == null ? submittedOn : amendedOn;
  }

  private static void within(
      LocalDate day, LocalDate first, LocalDate last, String pointer, String code) {
    if (day.isBefore(first) || day.isAfter(last)) {
      Refusal.of("ASM-0001", 422).args(1).error(pointer, code, first, last).raise();
    }
  }
}
