package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person has moved out of the institution. */
@EventType("MovedOut.v1")
record MovedOut(
    UUID clientRef,
    UUID stepId,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate on,
    String from,
    String to)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
