package lv.atbalsts.assessment.plan;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A draft should not have been written, or a plan not agreed: it was in force on no day. */
@EventType("SupportPlanEnteredInError.v1")
record SupportPlanEnteredInError(
    UUID planId, UUID lineageId, UUID clientRef, String municipality, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return planId;
  }
}
