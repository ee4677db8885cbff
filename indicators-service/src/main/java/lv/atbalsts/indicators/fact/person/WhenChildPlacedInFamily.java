package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A child has left the institution for a family or a youth home. */
@ApplicationScoped
class WhenChildPlacedInFamily implements FactHandler<WhenChildPlacedInFamily.Event> {

  private final PersonFacts facts;

  WhenChildPlacedInFamily(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ChildPlacedInFamily.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.PLACEMENT,
            event.stepId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.project(),
            event.on(),
            event.kind()));
  }

  record Event(
      UUID stepId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String project,
      LocalDate on,
      String kind) {}
}
