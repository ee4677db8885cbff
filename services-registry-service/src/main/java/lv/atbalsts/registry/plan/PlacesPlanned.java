package lv.atbalsts.registry.plan;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * The approved DI plan of a project names these places; nothing is built yet.
 *
 * @param project number of the region's DI project
 * @param municipality ATVK code of where they are
 * @param places how many
 */
@EventType("PlacesPlanned.v1")
record PlacesPlanned(
    UUID placesId,
    UUID planId,
    String project,
    String municipality,
    String serviceType,
    PlacesCategory category,
    int places,
    LocalDate plannedFor)
    implements Fact {

  @Override
  public UUID subject() {
    return placesId;
  }
}
