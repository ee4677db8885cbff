package lv.atbalsts.assessment.move;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A record is offered to another municipality. It is told to the municipality that did not act. */
@EventType("ClientMoveOffered.v1")
public record ClientMoveOffered(UUID moveId, UUID clientRef, String from, String to, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }

  @Override
  public String municipality() {
    return to;
  }
}
