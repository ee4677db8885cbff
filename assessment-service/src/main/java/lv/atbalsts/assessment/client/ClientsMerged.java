package lv.atbalsts.assessment.client;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * Two records were of one person.
 *
 * @param clientRef the person from now on
 * @param mergedRef the same person in earlier events
 */
@EventType("ClientsMerged.v1")
public record ClientsMerged(UUID clientRef, UUID mergedRef, String municipality) implements Fact {

  @Override
  public UUID subject() {
    return mergedRef;
  }
}
