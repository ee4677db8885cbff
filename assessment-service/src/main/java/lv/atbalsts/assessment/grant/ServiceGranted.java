package lv.atbalsts.assessment.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.enrolment.rules.TargetGroup;
import lv.atbalsts.assessment.limit.rules.Per;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality has decided that a person receives a service of a registered provider. */
@EventType("ServiceGranted.v1")
public record ServiceGranted(
    UUID grantId,
    UUID planId,
    UUID clientRef,
    TargetGroup targetGroup,
    String measure,
    String project,
    String municipality,
    UUID registrationId,
    String serviceType,
    BigDecimal quantity,
    String unit,
    Per interval,
    LocalDate from,
    LocalDate to,
    String decisionNumber,
    LocalDate decidedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
