package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;

/** A municipality joins a partnership. */
@ApplicationScoped
class WhenPartnerJoined implements FactHandler<WhenPartnerJoined.Event> {

  private final Partners partners;

  WhenPartnerJoined(Partners partners) {
    this.partners = partners;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.PartnerJoined.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    partners.changed(
        event.projectId(),
        event.municipality(),
        head.sequence(),
        event.measure(),
        true,
        event.joinedOn());
  }

  record Event(UUID projectId, String measure, String municipality, LocalDate joinedOn) {}
}
