package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * The creation (building, equipping) of planned places has begun.
 *
 * @param project number of the region's DI project
 * @param municipality ATVK code of where they are
 * @param places how many
 */
@EventType("PlacesCreationStarted.v1")
record PlacesCreationStarted(
    UUID placesId,
    UUID planId,
    String project,
    String municipality,
    String serviceType,
    PlacesCategory category,
    int places,
    LocalDate startedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return placesId;
  }
}
