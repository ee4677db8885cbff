package lv.atbalsts.indicators.fact.person;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A step of the way out of the institution: the events of all steps are told alike. */
abstract class WayOutStep implements FactHandler<WayOutStep.Event> {

  private final String event;
  private final Kind kind;
  private final PersonFacts facts;

  WayOutStep(String event, Kind kind, PersonFacts facts) {
    this.event = event;
    this.kind = kind;
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment." + event;
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.record(
        new PersonFact(
            kind,
            event.stepId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.project(),
            event.on()));
  }

  record Event(
      UUID stepId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String project,
      LocalDate on) {}
}
