package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person is back in an institution. */
@EventType("ReturnedToInstitution.v1")
record ReturnedToInstitution(
    UUID clientRef,
    UUID stepId,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate on,
    String into,
    String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
