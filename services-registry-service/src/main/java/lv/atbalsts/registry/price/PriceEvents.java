package lv.atbalsts.registry.price;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of prices. */
sealed interface PriceEvents extends Fact {

  /**
   * A price as it is now written; what was told of it before does not hold.
   *
   * @param annulled whether it should not have been entered
   * @param reason of the last correction, end or annulment
   */
  @EventType("PriceChanged.v1")
  record PriceChanged(
      UUID priceId,
      UUID registrationId,
      @JsonUnwrapped PriceTerms terms,
      boolean annulled,
      String reason)
      implements PriceEvents {

    @Override
    public UUID subject() {
      return priceId;
    }
  }
}
