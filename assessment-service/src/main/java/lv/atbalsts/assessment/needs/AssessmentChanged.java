package lv.atbalsts.assessment.needs;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A team has written its draft anew. */
@EventType("AssessmentChanged.v1")
record AssessmentChanged(
    UUID assessmentId,
    UUID clientRef,
    String municipality,
    String methodology,
    int methodologyVersion)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
