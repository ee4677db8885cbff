package lv.atbalsts.assessment.sharing;

import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Somebody has opened a record that they may not open otherwise, in an emergency. */
@EventType("EmergencyAccessOpened.v1")
record EmergencyAccessOpened(
    UUID emergencyAccessId,
    UUID clientRef,
    String municipality,
    RecipientKind recipientKind,
    String recipient,
    EmergencyReason reason,
    OffsetDateTime openedAt,
    OffsetDateTime openUntil)
    implements Fact {

  @Override
  public UUID subject() {
    return emergencyAccessId;
  }
}
