package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A revision was agreed: the version before it is in force no more. */
@EventType("SupportPlanRevised.v1")
record SupportPlanRevised(
    UUID planId,
    UUID lineageId,
    UUID revisionId,
    UUID clientRef,
    String municipality,
    LocalDate inForceUntil)
    implements Fact {

  @Override
  public UUID subject() {
    return planId;
  }
}
