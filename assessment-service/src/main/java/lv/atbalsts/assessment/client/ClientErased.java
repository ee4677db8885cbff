package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Nobody can read anything of the person any more; events and counts stay. */
@EventType("ClientErased.v1")
public record ClientErased(UUID clientRef, String municipality, String reason, LocalDate erasedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return clientRef;
  }
}
