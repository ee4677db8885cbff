package lv.atbalsts.assessment.sharing;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality has ended a share before its last day. */
@EventType("ShareEnded.v1")
record ShareEnded(UUID shareId, UUID clientRef, String municipality, LocalDate endedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return shareId;
  }
}
