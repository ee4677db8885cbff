package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * Places are created: people may be served there once the service is registered.
 *
 * @param project number of the region's DI project
 * @param municipality ATVK code of where they are
 * @param places how many
 */
@EventType("PlacesCreated.v1")
record PlacesCreated(
    UUID placesId,
    UUID planId,
    String project,
    String municipality,
    String serviceType,
    PlacesCategory category,
    int places,
    LocalDate finishedOn)
    implements Fact {

  @Override
  public UUID subject() {
    return placesId;
  }
}
