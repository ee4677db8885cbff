package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person begins to receive a granted service. */
@EventType("ServiceStarted.v1")
public record ServiceStarted(
    UUID grantId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    String serviceType,
    LocalDate startedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
