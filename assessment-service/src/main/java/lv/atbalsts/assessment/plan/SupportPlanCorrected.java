package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * The plan's end, or its revision, was entered wrong: it ended on another day, or is in force
 * still.
 *
 * @param endedOn the last day in force, or null where it is in force still
 */
@EventType("SupportPlanCorrected.v1")
record SupportPlanCorrected(
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
