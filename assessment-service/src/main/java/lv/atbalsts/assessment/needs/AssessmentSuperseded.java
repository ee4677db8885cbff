package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A later assessment of the person has been approved in place of this one. */
@EventType("AssessmentSuperseded.v1")
record AssessmentSuperseded(
    UUID assessmentId,
    UUID clientRef,
    String municipality,
    UUID supersededBy,
    LocalDate supersededOn)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
