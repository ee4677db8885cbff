package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A person, or who represents the person, has consented to something. */
@EventType("ConsentGiven.v1")
record ConsentGiven(
    UUID consentId,
    UUID clientRef,
    String municipality,
    String purpose,
    ConsentGiver givenBy,
    LocalDate givenOn,
    LocalDate validUntil)
    implements Fact {

  @Override
  public UUID subject() {
    return consentId;
  }
}
