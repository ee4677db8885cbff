package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Places are finished. */
@ApplicationScoped
class WhenPlacesCreated implements EventHandler<WhenPlacesCreated.Event> {

  private final Places places;

  WhenPlacesCreated(Places places) {
    this.places = places;
  }

  @Override
  public String type() {
    return "lv.atbalsts.registry.PlacesCreated.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    places.created(
        new PlacesFact(
            event.placesId(),
            event.project(),
            event.serviceType(),
            event.category(),
            event.places(),
            event.finishedOn()));
  }

  @Override
  public Object about(Event event, EventHead head) {
    return List.of(type(), event.placesId());
  }

  record Event(
      UUID placesId,
      String project,
      String serviceType,
      String category,
      int places,
      LocalDate finishedOn) {}
}
