package lv.atbalsts.registry.agreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of cooperation agreements. */
sealed interface AgreementEvents extends Fact {

  /**
   * An agreement as it is now written; what was told of it before does not hold.
   *
   * @param municipality ATVK code of the municipality that buys
   * @param amendment what one party proposes; null where nothing waits
   * @param reason of the last end, amendment or refusal
   */
  @EventType("AgreementChanged.v1")
  record AgreementChanged(
      UUID agreementId,
      UUID capacityId,
      UUID registrationId,
      String provider,
      String municipality,
      @JsonUnwrapped AgreementTerms terms,
      AgreementStatus status,
      AgreementParty enteredBy,
      AgreementAmendment amendment,
      AgreementParty amendmentBy,
      String reason)
      implements AgreementEvents {

    @Override
    public UUID subject() {
      return agreementId;
    }
  }
}
