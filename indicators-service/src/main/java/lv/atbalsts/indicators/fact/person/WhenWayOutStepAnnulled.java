package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A step of the way out was entered in error: it never happened, on no day. */
@ApplicationScoped
class WhenWayOutStepAnnulled implements FactHandler<WhenWayOutStepAnnulled.Event> {

  private final PersonFacts facts;

  WhenWayOutStepAnnulled(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.WayOutStepAnnulled.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.annul(event.step(), event.stepId(), head.sequence(), event.clientRef());
  }

  /**
   * @param step the kind of step; the facts are called as the steps are
   */
  record Event(UUID stepId, UUID clientRef, Kind step) {}
}
