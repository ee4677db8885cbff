package lv.atbalsts.assessment.grant;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * The end of a service, or the withdrawal of its decision, was entered wrong: the service ended on
 * another day, or goes on.
 *
 * @param to the last day that is granted, or null where that is open
 * @param endedOn the last day on which it was received, or null where it goes on
 */
@EventType("GrantCorrected.v1")
record GrantCorrected(
    UUID grantId,
    UUID clientRef,
    String municipality,
    String serviceType,
    LocalDate to,
    LocalDate endedOn,
    String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
