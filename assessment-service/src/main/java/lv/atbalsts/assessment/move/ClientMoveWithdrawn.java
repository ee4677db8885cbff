package lv.atbalsts.assessment.move;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The offer was taken back. It is told to the municipality that did not act. */
@EventType("ClientMoveWithdrawn.v1")
public record ClientMoveWithdrawn(UUID moveId, UUID clientRef, String from, String to)
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
