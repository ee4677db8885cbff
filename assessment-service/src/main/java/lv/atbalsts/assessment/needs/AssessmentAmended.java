package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The answers of an assessment were corrected: it is not approved until it is approved again. */
@EventType("AssessmentAmended.v1")
record AssessmentAmended(
    UUID assessmentId, UUID clientRef, String municipality, String reason, LocalDate amendedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
