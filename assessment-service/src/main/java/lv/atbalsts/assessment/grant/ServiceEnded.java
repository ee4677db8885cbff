package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person receives a granted service no more. */
@EventType("ServiceEnded.v1")
public record ServiceEnded(
    UUID grantId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    String serviceType,
    LocalDate endedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
