package lv.atbalsts.assessment.needs;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person's needs are assessed: the region has approved the team's work. */
@EventType("NeedsAssessmentApproved.v1")
public record NeedsAssessmentApproved(
    UUID assessmentId,
    UUID enrolmentId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    String methodology,
    int methodologyVersion,
    LocalDate approvedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return assessmentId;
  }
}
