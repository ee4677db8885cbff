package lv.atbalsts.assessment.client;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A guardianship was entered in error: nobody was guardian by it. */
@EventType("GuardianshipAnnulled.v1")
record GuardianshipAnnulled(UUID guardianshipId, UUID clientRef, String municipality, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return guardianshipId;
  }
}
