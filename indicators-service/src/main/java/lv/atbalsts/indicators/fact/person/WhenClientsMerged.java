package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.data.Aliases;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** Two records were of one person, who was never two and counts once on every day (IND-01). */
@ApplicationScoped
class WhenClientsMerged implements EventHandler<WhenClientsMerged.Event> {

  private final Aliases persons;

  WhenClientsMerged(Aliases persons) {
    this.persons = persons;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ClientsMerged.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    persons.join(event.mergedRef(), event.clientRef());
  }

  record Event(UUID clientRef, UUID mergedRef) {}
}
