package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * The municipality has withdrawn its decision; startedOn is null where the service had not begun.
 */
@EventType("GrantRevoked.v1")
public record GrantRevoked(
    UUID grantId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    String serviceType,
    String reason,
    LocalDate revokedOn,
    LocalDate startedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
