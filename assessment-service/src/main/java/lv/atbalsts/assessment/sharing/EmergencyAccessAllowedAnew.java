package lv.atbalsts.assessment.sharing;

import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The owner lets the recipient whose access it ended open the record again. */
@EventType("EmergencyAccessAllowedAnew.v1")
record EmergencyAccessAllowedAnew(
    UUID emergencyAccessId, UUID clientRef, String municipality, OffsetDateTime allowedAt)
    implements Fact {

  @Override
  public UUID subject() {
    return emergencyAccessId;
  }
}
