package lv.atbalsts.assessment.move;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * The other municipality does not take the record over. It is told to the municipality that did not
 * act.
 */
@EventType("ClientMoveRefused.v1")
public record ClientMoveRefused(
    UUID moveId, UUID clientRef, String from, String to, String refusalReason) implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }

  @Override
  public String municipality() {
    return from;
  }
}
