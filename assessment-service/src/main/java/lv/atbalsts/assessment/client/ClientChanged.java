package lv.atbalsts.assessment.client;

import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * A person's particulars or code were corrected.
 *
 * @param changed the names of the fields, without their values
 */
@EventType("ClientChanged.v1")
public record ClientChanged(UUID clientRef, String municipality, List<String> changed)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
