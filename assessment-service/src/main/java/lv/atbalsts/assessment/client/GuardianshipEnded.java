package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** That is the last day of a guardianship. */
@EventType("GuardianshipEnded.v1")
record GuardianshipEnded(UUID guardianshipId, UUID clientRef, String municipality, LocalDate to)
    implements Fact {

  @Override
  public UUID subject() {
    return guardianshipId;
  }
}
