package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person is being prepared for leaving the institution. */
@EventType("PreparationStarted.v1")
record PreparationStarted(
    UUID clientRef,
    UUID stepId,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate on)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
