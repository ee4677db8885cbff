package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A trial stay is over. */
@EventType("TrialStayEnded.v1")
record TrialStayEnded(
    UUID clientRef,
    UUID stepId,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate on,
    String outcome)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
