package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The region has given a submitted assessment back to the team. */
@EventType("AssessmentReturned.v1")
record AssessmentReturned(
    UUID assessmentId, UUID clientRef, String municipality, String reason, LocalDate returnedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
