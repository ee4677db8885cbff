package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A child has left the institution for a family or a youth home. */
@EventType("ChildPlacedInFamily.v1")
record ChildPlacedInFamily(
    UUID clientRef,
    UUID stepId,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate on,
    String from,
    String kind)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
