package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/**
 * Nobody took part by this enrolment, on no day. The person counts still where another enrolment
 * remains; one that ended stays counted from its first day on, so its end is not listened to.
 */
@ApplicationScoped
class WhenEnrolmentTakenBack implements FactHandler<WhenEnrolmentTakenBack.Event> {

  private final PersonFacts facts;

  WhenEnrolmentTakenBack(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.EnrolmentTakenBack.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.annul(Kind.ENROLLED, event.enrolmentId(), head.sequence(), event.clientRef());
  }

  record Event(UUID enrolmentId, UUID clientRef) {}
}
