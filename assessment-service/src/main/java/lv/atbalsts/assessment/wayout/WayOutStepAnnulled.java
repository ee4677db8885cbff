package lv.atbalsts.assessment.wayout;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A step was entered in error: it did not happen and counts no more. */
@EventType("WayOutStepAnnulled.v1")
record WayOutStepAnnulled(
    UUID clientRef, UUID stepId, StepKind step, String municipality, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
