package lv.atbalsts.indicators.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.upstream.assessment.PersonFact.Kind;
import lv.atbalsts.kit.data.PersonRefs;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/**
 * Follows what happens to persons, as the assessment service tells it. Beside each fact stands the
 * sequence of its source: whatever the order in which such events come, the figures come out alike.
 * The end of an enrolment is not listened to, for who took part stays counted.
 */
@ApplicationScoped
class PersonSubscriber implements Subscriber {

  private final PersonFacts facts;
  private final PersonRefs persons;

  PersonSubscriber(PersonFacts facts, PersonRefs persons) {
    this.facts = facts;
    this.persons = persons;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ClientEnrolled.v1", ClientEnrolled.class, this::enrolled).inAnyOrder();
    on.event("assessment.EnrolmentTakenBack.v1", EnrolmentTakenBack.class, this::takenBack)
        .inAnyOrder();
    on.event(
            "assessment.NeedsAssessmentApproved.v1",
            NeedsAssessmentApproved.class,
            this::needsAssessed)
        .inAnyOrder();
    on.event(
            "assessment.AssessmentEnteredInError.v1",
            AssessmentEnteredInError.class,
            this::enteredInError)
        .inAnyOrder();
    on.event("assessment.ServiceStarted.v1", ServiceStarted.class, this::started).inAnyOrder();
    on.event("assessment.ServiceStartAnnulled.v1", ServiceStartAnnulled.class, this::startAnnulled)
        .inAnyOrder();
    step(on, "PreparationStarted.v1", Kind.PREPARATION);
    step(on, "TrialStayStarted.v1", Kind.TRIAL_STAY);
    step(on, "TrialStayEnded.v1", Kind.TRIAL_STAY_END);
    step(on, "MovedOut.v1", Kind.MOVE);
    step(on, "ReturnedToInstitution.v1", Kind.RETURN);
    on.event(
            "assessment.IndependentLifeStarted.v1",
            IndependentLifeStarted.class,
            this::independentLifeStarted)
        .inAnyOrder();
    on.event("assessment.ChildPlacedInFamily.v1", ChildPlacedInFamily.class, this::placed)
        .inAnyOrder();
    on.event("assessment.WayOutStepAnnulled.v1", WayOutStepAnnulled.class, this::stepAnnulled)
        .inAnyOrder();
    on.event("assessment.ClientsMerged.v1", ClientsMerged.class, this::merged);
  }

  /** The steps of the way out of the institution are told alike. */
  private void step(Subscriptions on, String event, Kind kind) {
    on.event(
            "assessment." + event,
            WayOutStep.class,
            (step, head) -> facts.record(step.fact(kind, head.sequence())))
        .inAnyOrder();
  }

  private void enrolled(ClientEnrolled event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.ENROLLED,
            event.enrolmentId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.projectNumber(),
            event.enrolledOn()));
  }

  private void takenBack(EnrolmentTakenBack event, EventHead head) {
    facts.annul(Kind.ENROLLED, event.enrolmentId(), head.sequence(), event.clientRef());
  }

  private void needsAssessed(NeedsAssessmentApproved event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.ASSESSED,
            event.assessmentId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.projectNumber(),
            event.approvedOn()));
  }

  private void enteredInError(AssessmentEnteredInError event, EventHead head) {
    facts.annul(Kind.ASSESSED, event.assessmentId(), head.sequence(), event.clientRef());
  }

  private void started(ServiceStarted event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.SERVICE_STARTED,
            event.grantId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.projectNumber(),
            event.startedOn()));
  }

  private void startAnnulled(ServiceStartAnnulled event, EventHead head) {
    facts.annul(Kind.SERVICE_STARTED, event.grantId(), head.sequence(), event.clientRef());
  }

  private void independentLifeStarted(IndependentLifeStarted event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.INDEPENDENT_LIFE,
            event.stepId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.projectNumber(),
            event.startedOn()));
  }

  private void placed(ChildPlacedInFamily event, EventHead head) {
    facts.record(
        new PersonFact(
            Kind.PLACEMENT,
            event.stepId(),
            head.sequence(),
            event.clientRef(),
            event.targetGroup(),
            event.measure(),
            event.projectNumber(),
            event.on(),
            event.kind()));
  }

  private void stepAnnulled(WayOutStepAnnulled event, EventHead head) {
    facts.annul(event.step(), event.stepId(), head.sequence(), event.clientRef());
  }

  private void merged(ClientsMerged event) {
    persons.merge(event.mergedRef(), event.clientRef());
  }

  /** A person takes part in a DI project. */
  record ClientEnrolled(
      UUID enrolmentId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate enrolledOn) {}

  /** Nobody took part by this enrolment; the person counts where another one remains. */
  record EnrolmentTakenBack(UUID enrolmentId, UUID clientRef) {}

  /** A person's needs are assessed (izvērtētas vajadzības). */
  record NeedsAssessmentApproved(
      UUID assessmentId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate approvedOn) {}

  /** The needs were not assessed by it; the person counts where another assessment remains. */
  record AssessmentEnteredInError(UUID assessmentId, UUID clientRef) {}

  /** A granted service has started (uzsākts), which is not yet received (IND-03). */
  record ServiceStarted(
      UUID grantId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate startedOn) {}

  /** The start was entered in error: it never happened, on no day. */
  record ServiceStartAnnulled(UUID grantId, UUID clientRef) {}

  /**
   * A step of the way out: preparation (sagatavošana), a trial stay and its end, the move, the
   * return, after which what had started stays started but does not go on.
   */
  record WayOutStep(
      UUID stepId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate on) {

    PersonFact fact(Kind kind, long sequence) {
      return new PersonFact(
          kind, stepId, sequence, clientRef, targetGroup, measure, projectNumber, on);
    }
  }

  /**
   * A person has left the institution for a life of one's own. A second start of the same person,
   * after a return, is a fact of its own, and one person.
   */
  record IndependentLifeStarted(
      UUID clientRef,
      UUID stepId,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate startedOn) {}

  /** A child has left the institution for a family or a youth home. */
  record ChildPlacedInFamily(
      UUID stepId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate on,
      String kind) {}

  /**
   * A step was entered in error: it never happened, on no day.
   *
   * @param step the kind of step; the facts are called as the steps are
   */
  record WayOutStepAnnulled(UUID stepId, UUID clientRef, Kind step) {}

  /** Two records were of one person, who was never two and counts once on every day (IND-01). */
  record ClientsMerged(UUID clientRef, UUID mergedRef) {}
}
