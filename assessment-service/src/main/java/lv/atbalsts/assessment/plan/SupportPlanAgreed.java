package lv.atbalsts.assessment.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person, or who represents the person, has agreed to the plan. */
@EventType("SupportPlanAgreed.v1")
public record SupportPlanAgreed(
    UUID planId,
    UUID assessmentId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    LocalDate agreedOn,
    AgreedBy agreedBy,
    List<LineFacts> lines)
    implements Fact {

  @Override
  public UUID subject() {
    return planId;
  }
}
