package lv.atbalsts.registry.placement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of placements. */
sealed interface PlacementEvents extends Fact {

  /**
   * A place reserved or taken, as it is now written; what was told of it before does not hold.
   *
   * @param municipality ATVK code of the municipality that places
   * @param reason of the last end, correction or annulment
   */
  @EventType("PlacementChanged.v1")
  record PlacementChanged(
      UUID placementId,
      UUID registrationId,
      String municipality,
      @JsonUnwrapped PlacementTerms terms,
      PlacementStatus status,
      String reason)
      implements PlacementEvents {

    @Override
    public UUID subject() {
      return placementId;
    }
  }
}
