package lv.atbalsts.registry.creation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * What others are told of the creation of places; municipality is the ATVK code of where they are,
 * placesId the line of the DI plan that names them.
 */
sealed interface CreationEvents extends Fact {

  UUID creationId();

  @Override
  default UUID subject() {
    return creationId();
  }

  CreationLine line();

  @Override
  default String municipality() {
    return line().municipality();
  }

  /** Building of the places began. */
  @EventType("PlacesCreationStarted.v1")
  record PlacesCreationStarted(
      UUID creationId, @JsonUnwrapped CreationLine line, int places, LocalDate startedOn)
      implements CreationEvents {}

  /** Places are finished: people may be served there once they are equipped and registered. */
  @EventType("PlacesCreated.v1")
  record PlacesCreated(
      UUID creationId, @JsonUnwrapped CreationLine line, int places, LocalDate finishedOn)
      implements CreationEvents {}

  /**
   * The creation of places as it stands: planned, equipped, registered, withdrawn or corrected.
   * What was told of its places and days before does not hold.
   */
  @EventType("PlacesCreationChanged.v1")
  record PlacesCreationChanged(
      UUID creationId,
      @JsonUnwrapped CreationLine line,
      CreationStatus status,
      @JsonUnwrapped CreationTerms terms,
      String reason)
      implements CreationEvents {}
}
