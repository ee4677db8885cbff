package lv.atbalsts.assessment.grant;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A start was entered in error: it did not happen and counts no more. */
@EventType("ServiceStartAnnulled.v1")
public record ServiceStartAnnulled(UUID grantId, UUID clientRef, String municipality, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return grantId;
  }
}
