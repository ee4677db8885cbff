package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The plan in force was held against what the person needs now. */
@EventType("SupportPlanReviewed.v1")
record SupportPlanReviewed(
    UUID planId,
    UUID lineageId,
    UUID reviewId,
    UUID clientRef,
    String municipality,
    LocalDate reviewedOn,
    ReviewOutcome outcome,
    LocalDate nextDueOn)
    implements Fact {

  @Override
  public UUID subject() {
    return planId;
  }
}
