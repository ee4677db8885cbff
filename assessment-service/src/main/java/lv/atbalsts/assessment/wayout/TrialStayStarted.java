package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person lives outside the institution on trial. */
@EventType("TrialStayStarted.v1")
record TrialStayStarted(
    UUID clientRef,
    UUID stepId,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate on,
    LocalDate until)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
