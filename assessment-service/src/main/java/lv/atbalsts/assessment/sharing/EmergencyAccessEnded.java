package lv.atbalsts.assessment.sharing;

import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The owner has ended an emergency access before it ended by itself. */
@EventType("EmergencyAccessEnded.v1")
record EmergencyAccessEnded(
    UUID emergencyAccessId, UUID clientRef, String municipality, OffsetDateTime endedAt)
    implements Fact {

  @Override
  public UUID subject() {
    return emergencyAccessId;
  }
}
