package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A granted service has started (uzsākts), which is not yet received (IND-03). */
@ApplicationScoped
class WhenServiceStarted implements FactHandler<WhenServiceStarted.Event> {

  private final PersonFacts facts;

  WhenServiceStarted(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ServiceStarted.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.SERVICE_STARTED,
            event.grantId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.project(),
            event.startedOn()));
  }

  record Event(
      UUID grantId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String project,
      LocalDate startedOn) {}
}
