package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person has died: nothing happens to the person after that day. */
@EventType("ClientDied.v1")
record ClientDied(UUID clientRef, String municipality, LocalDate diedOn) implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
