package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.ParticipantFact;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to an assessment. */
sealed interface AssessmentEvents extends Fact {

  /** A team has begun to assess a person's needs. */
  @EventType("AssessmentOpened.v1")
  record AssessmentOpened(
      UUID assessmentId,
      UUID enrolmentId,
      @JsonUnwrapped Participation participation,
      String methodology,
      int methodologyVersion,
      @JsonInclude(JsonInclude.Include.NON_NULL) UUID reassesses)
      implements AssessmentEvents, ParticipantFact {

    @Override
    public UUID subject() {
      return assessmentId;
    }
  }

  /** A team has written its draft anew. */
  @EventType("AssessmentChanged.v1")
  record AssessmentChanged(
      @JsonUnwrapped AssessmentRef assessment, String methodology, int methodologyVersion)
      implements OfAssessment {}

  /** A team has finished the assessment of a person's needs. */
  @EventType("NeedsAssessmentSubmitted.v1")
  record NeedsAssessmentSubmitted(@JsonUnwrapped AssessmentRef assessment, LocalDate submittedOn)
      implements OfAssessment {}

  /** The region has given a submitted assessment back to the team. */
  @EventType("AssessmentReturned.v1")
  record AssessmentReturned(
      @JsonUnwrapped AssessmentRef assessment, String reason, LocalDate returnedOn)
      implements OfAssessment {}

  /** A person's needs are assessed: the region has approved the team's work. */
  @EventType("NeedsAssessmentApproved.v1")
  record NeedsAssessmentApproved(
      UUID assessmentId,
      UUID enrolmentId,
      @JsonUnwrapped Participation participation,
      String methodology,
      int methodologyVersion,
      LocalDate approvedOn)
      implements AssessmentEvents, ParticipantFact {

    @Override
    public UUID subject() {
      return assessmentId;
    }
  }

  /** The answers of an assessment were corrected: it is not approved until it is approved again. */
  @EventType("AssessmentAmended.v1")
  record AssessmentAmended(
      @JsonUnwrapped AssessmentRef assessment, String reason, LocalDate amendedOn)
      implements OfAssessment {}

  /** A later assessment of the person has been approved in place of this one. */
  @EventType("AssessmentSuperseded.v1")
  record AssessmentSuperseded(
      @JsonUnwrapped AssessmentRef assessment, UUID supersededBy, LocalDate supersededOn)
      implements OfAssessment {}

  /** The assessment should never have been; also where it was approved it does not count. */
  @EventType("AssessmentEnteredInError.v1")
  record AssessmentEnteredInError(
      @JsonUnwrapped AssessmentRef assessment, String reason, LocalDate enteredInErrorOn)
      implements OfAssessment {}

  /** What is told of an assessment that was opened already. */
  sealed interface OfAssessment extends AssessmentEvents {

    AssessmentRef assessment();

    @Override
    default UUID subject() {
      return assessment().assessmentId();
    }

    @Override
    default String municipality() {
      return assessment().municipality();
    }
  }

  /** Which assessment of whom it is. */
  record AssessmentRef(UUID assessmentId, UUID clientRef, String municipality) {}
}
