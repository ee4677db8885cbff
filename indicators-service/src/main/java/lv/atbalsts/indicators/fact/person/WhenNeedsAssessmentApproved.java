package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.fact.FactHandler;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;
import lv.atbalsts.kit.events.EventHead;

/** A person's needs are assessed (izvērtētas vajadzības). */
@ApplicationScoped
class WhenNeedsAssessmentApproved implements FactHandler<WhenNeedsAssessmentApproved.Event> {

  private final PersonFacts facts;

  WhenNeedsAssessmentApproved(PersonFacts facts) {
    this.facts = facts;
  }

  @Override
  public String type() {
    return "lv.atbalsts.assessment.NeedsAssessmentApproved.v1";
  }

  @Override
  public Class<Event> shape() {
    return Event.class;
  }

  @Override
  public void apply(Event event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.ASSESSED,
            event.assessmentId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.project(),
            event.approvedOn()));
  }

  record Event(
      UUID assessmentId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String project,
      LocalDate approvedOn) {}
}
