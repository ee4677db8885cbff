package lv.atbalsts.assessment.enrolment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to an enrolment. */
sealed interface EnrolmentEvents extends Fact {

  UUID enrolmentId();

  @Override
  default UUID subject() {
    return enrolmentId();
  }

  /** Somebody takes part in a project from that day on. */
  @EventType("ClientEnrolled.v1")
  record ClientEnrolled(
      UUID enrolmentId, @JsonUnwrapped Participation participation, LocalDate enrolledOn)
      implements EnrolmentEvents, ParticipantFact {}

  /** Somebody takes part up to that day. */
  @EventType("EnrolmentEnded.v1")
  record EnrolmentEnded(
      UUID enrolmentId,
      @JsonUnwrapped Participation participation,
      LocalDate endedOn,
      EnrolmentEndReason reason)
      implements EnrolmentEvents, ParticipantFact {}

  /** The end was entered in error: the person takes part as before. */
  @EventType("EnrolmentEndAnnulled.v1")
  record EnrolmentEndAnnulled(UUID enrolmentId, UUID clientRef, String municipality, String reason)
      implements EnrolmentEvents {}

  /**
   * Nobody took part by this enrolment, on no day.
   *
   * @param unitedWith the enrolment of the same person in the same project that was kept, or null
   */
  @EventType("EnrolmentTakenBack.v1")
  record EnrolmentTakenBack(
      UUID enrolmentId, UUID clientRef, String municipality, String reason, UUID unitedWith)
      implements EnrolmentEvents {}
}
