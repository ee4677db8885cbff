package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;

/**
 * A person has left the institution for a life of one's own. A second start of the same person,
 * after a return, is a fact of its own, and one person.
 */
@ApplicationScoped
class WhenIndependentLifeStarted implements FactHandler<WhenIndependentLifeStarted.Event> {

  private final PersonFacts facts;

  WhenIndependentLifeStarted(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.IndependentLifeStarted.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.INDEPENDENT_LIFE,
            event.stepId() == null ? head.id() : event.stepId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.project(),
            event.startedOn()));
  }

  /**
   * @param stepId missing in the first events; an annulment knows those by the event's id
   */
  record Event(
      UUID clientRef,
      @MayBeMissing UUID stepId,
      String targetGroup,
      String measure,
      String project,
      LocalDate startedOn) {}
}
