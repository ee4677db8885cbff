package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A person takes part in a DI project. */
@ApplicationScoped
class WhenClientEnrolled implements FactHandler<WhenClientEnrolled.Event> {

  private final PersonFacts facts;

  WhenClientEnrolled(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.ClientEnrolled.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.ENROLLED,
            event.enrolmentId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.project(),
            event.enrolledOn()));
  }

  record Event(
      UUID enrolmentId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String project,
      LocalDate enrolledOn) {}
}
