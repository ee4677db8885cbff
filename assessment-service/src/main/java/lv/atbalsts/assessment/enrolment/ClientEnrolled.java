package lv.atbalsts.assessment.enrolment;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Somebody takes part in a project from that day on. */
@EventType("ClientEnrolled.v1")
public record ClientEnrolled(
    UUID enrolmentId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate enrolledOn)
    implements Fact {

  @Override
  public UUID subject() {
    return enrolmentId;
  }
}
