package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A consent has been withdrawn: from that day on it does not hold. */
@EventType("ConsentWithdrawn.v1")
record ConsentWithdrawn(
    UUID consentId, UUID clientRef, String municipality, String purpose, LocalDate withdrawnOn)
    implements Fact {

  @Override
  public UUID subject() {
    return consentId;
  }
}
