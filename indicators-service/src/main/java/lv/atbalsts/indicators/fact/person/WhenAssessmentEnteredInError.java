package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/**
 * An assessment was entered in error: the person's needs were not assessed by it, on no day. The
 * person counts still where another approved assessment remains.
 */
@ApplicationScoped
class WhenAssessmentEnteredInError implements FactHandler<WhenAssessmentEnteredInError.Event> {

  private final PersonFacts facts;

  WhenAssessmentEnteredInError(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.AssessmentEnteredInError.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.annul(Kind.ASSESSED, event.assessmentId(), head.sequence(), event.clientRef());
  }

  record Event(UUID assessmentId, UUID clientRef) {}
}
