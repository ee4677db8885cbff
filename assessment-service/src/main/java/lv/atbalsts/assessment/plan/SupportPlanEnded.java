package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The plan ended without a successor. */
@EventType("SupportPlanEnded.v1")
record SupportPlanEnded(
    UUID planId,
    UUID lineageId,
    UUID clientRef,
    String municipality,
    LocalDate endedOn,
    String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return planId;
  }
}
