package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.kit.events.EventHead;

/** A municipality leaves a partnership. */
@ApplicationScoped
class WhenPartnerWithdrew implements FactHandler<WhenPartnerWithdrew.Event> {

  private final Partners partners;

  WhenPartnerWithdrew(Partners partners) {
    this.partners = partners;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.PartnerWithdrew.v1";
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
        false,
        event.withdrewOn());
  }

  record Event(UUID projectId, String measure, String municipality, LocalDate withdrewOn) {}
}
