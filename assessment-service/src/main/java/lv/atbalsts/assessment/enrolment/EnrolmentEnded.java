package lv.atbalsts.assessment.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Somebody takes part up to that day. */
@EventType("EnrolmentEnded.v1")
record EnrolmentEnded(
    UUID enrolmentId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate endedOn,
    EndReason reason)
    implements Fact {

  @Override
  public UUID subject() {
    return enrolmentId;
  }
}
