package lv.atbalsts.assessment.wayout;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person has left the institution for a life of one's own. */
@EventType("IndependentLifeStarted.v1")
record IndependentLifeStarted(
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate startedOn,
    String from,
    UUID stepId)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
