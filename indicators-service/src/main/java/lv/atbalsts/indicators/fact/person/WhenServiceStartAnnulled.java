package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A start was entered in error: it never happened, on no day. */
@ApplicationScoped
class WhenServiceStartAnnulled implements FactHandler<WhenServiceStartAnnulled.Event> {

  private final PersonFacts facts;

  WhenServiceStartAnnulled(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceStartAnnulled.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.annul(Kind.SERVICE_STARTED, event.grantId(), head.sequence(), event.clientRef());
  }

  record Event(UUID grantId, UUID clientRef) {}
}
