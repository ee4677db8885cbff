package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The assessment should never have been; if it was approved it counts no more. */
@EventType("AssessmentEnteredInError.v1")
record AssessmentEnteredInError(
    UUID assessmentId,
    UUID clientRef,
    String municipality,
    String reason,
    LocalDate enteredInErrorOn)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
