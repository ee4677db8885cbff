package lv.atbalsts.assessment.client;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentGiver;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a consent. */
sealed interface ConsentEvents extends Fact {

  UUID consentId();

  @Override
  default UUID subject() {
    return consentId();
  }

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
      implements ConsentEvents {}

  /** A consent has been withdrawn: from that day on it does not hold. */
  @EventType("ConsentWithdrawn.v1")
  record ConsentWithdrawn(
      UUID consentId, UUID clientRef, String municipality, String purpose, LocalDate withdrawnOn)
      implements ConsentEvents {}
}
