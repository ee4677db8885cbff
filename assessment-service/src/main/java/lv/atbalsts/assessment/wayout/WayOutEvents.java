package lv.atbalsts.assessment.wayout;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.ParticipantFact;
import lv.atbalsts.assessment.enrolment.Participation;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The steps of a way out; the person is their subject, so that a person's steps stay in order. */
sealed interface WayOutEvents extends Fact {

  UUID clientRef();

  @Override
  default UUID subject() {
    return clientRef();
  }

  /** A person is being prepared for leaving the institution. */
  @EventType("PreparationStarted.v1")
  record PreparationStarted(UUID stepId, @JsonUnwrapped Participation participation, LocalDate on)
      implements StepTaken {}

  /** A person lives outside the institution on trial. */
  @EventType("TrialStayStarted.v1")
  record TrialStayStarted(
      UUID stepId, @JsonUnwrapped Participation participation, LocalDate on, LocalDate until)
      implements StepTaken {}

  /** A trial stay is over. */
  @EventType("TrialStayEnded.v1")
  record TrialStayEnded(
      UUID stepId, @JsonUnwrapped Participation participation, LocalDate on, String outcome)
      implements StepTaken {}

  /** A person has moved out of the institution. */
  @EventType("MovedOut.v1")
  record MovedOut(
      UUID stepId, @JsonUnwrapped Participation participation, LocalDate on, String from, String to)
      implements StepTaken {}

  /** A person has left the institution for a life of one's own. */
  @EventType("IndependentLifeStarted.v1")
  record IndependentLifeStarted(
      UUID stepId, @JsonUnwrapped Participation participation, LocalDate startedOn, String from)
      implements StepTaken {}

  /** A child has left the institution for a family or a youth home. */
  @EventType("ChildPlacedInFamily.v1")
  record ChildPlacedInFamily(
      UUID stepId,
      @JsonUnwrapped Participation participation,
      LocalDate on,
      String from,
      String kind)
      implements StepTaken {}

  /** A person is back in an institution. */
  @EventType("ReturnedToInstitution.v1")
  record ReturnedToInstitution(
      UUID stepId,
      @JsonUnwrapped Participation participation,
      LocalDate on,
      String into,
      String reason)
      implements StepTaken {}

  /** A step was entered in error: it did not happen and does not count. */
  @EventType("WayOutStepAnnulled.v1")
  record WayOutStepAnnulled(
      UUID clientRef, UUID stepId, StepKind step, String municipality, String reason)
      implements WayOutEvents {}

  /** A step that was taken, as whose member of which project. */
  sealed interface StepTaken extends WayOutEvents, ParticipantFact {

    @Override
    default UUID clientRef() {
      return participation().clientRef();
    }
  }
}
