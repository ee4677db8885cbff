package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A death was entered in error: the person lives. */
@EventType("ClientDeathAnnulled.v1")
record ClientDeathAnnulled(UUID clientRef, String municipality, LocalDate diedOn, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
