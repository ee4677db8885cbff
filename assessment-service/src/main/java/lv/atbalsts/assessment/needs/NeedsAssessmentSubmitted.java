package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A team has finished the assessment of a person's needs. */
@EventType("NeedsAssessmentSubmitted.v1")
public record NeedsAssessmentSubmitted(
    UUID assessmentId, UUID clientRef, String municipality, LocalDate submittedOn) implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
