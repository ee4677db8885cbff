package lv.atbalsts.assessment.needs;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A team has begun to assess a person's needs. */
@EventType("AssessmentOpened.v1")
record AssessmentOpened(
    UUID assessmentId,
    UUID enrolmentId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    String methodology,
    int methodologyVersion,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID reassesses)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
