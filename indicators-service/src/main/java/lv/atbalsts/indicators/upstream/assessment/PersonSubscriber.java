package lv.atbalsts.indicators.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import lv.atbalsts.indicators.upstream.assessment.PersonFact.Kind;
import lv.atbalsts.kit.data.PersonRefs;
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
    fact(
        on,
        ClientEnrolled.class,
        Kind.ENROLLED,
        ClientEnrolled::enrolmentId,
        ClientEnrolled::enrolledOn);
    fact(
        on,
        NeedsAssessmentApproved.class,
        Kind.ASSESSED,
        NeedsAssessmentApproved::assessmentId,
        NeedsAssessmentApproved::approvedOn);
    fact(
        on,
        ServiceStarted.class,
        Kind.SERVICE_STARTED,
        ServiceStarted::grantId,
        ServiceStarted::startedOn);
    step(on, "PreparationStarted", Kind.PREPARATION);
    step(on, "TrialStayStarted", Kind.TRIAL_STAY);
    step(on, "TrialStayEnded", Kind.TRIAL_STAY_END);
    step(on, "MovedOut", Kind.MOVE);
    step(on, "ReturnedToInstitution", Kind.RETURN);
    fact(
        on,
        IndependentLifeStarted.class,
        Kind.INDEPENDENT_LIFE,
        IndependentLifeStarted::stepId,
        IndependentLifeStarted::startedOn);
    fact(
        on,
        ChildPlacedInFamily.class,
        Kind.PLACEMENT,
        ChildPlacedInFamily::stepId,
        ChildPlacedInFamily::on);
    annulled(on, EnrolmentTakenBack.class, event -> Kind.ENROLLED, EnrolmentTakenBack::enrolmentId);
    annulled(
        on,
        AssessmentEnteredInError.class,
        event -> Kind.ASSESSED,
        AssessmentEnteredInError::assessmentId);
    annulled(
        on,
        ServiceStartAnnulled.class,
        event -> Kind.SERVICE_STARTED,
        ServiceStartAnnulled::grantId);
    annulled(on, WayOutStepAnnulled.class, WayOutStepAnnulled::step, WayOutStepAnnulled::stepId);
    on.event("assessment.ClientsMerged.v1", ClientsMerged.class, this::merged);
  }

  private <E extends OfProject> void fact(
      Subscriptions on,
      Class<E> event,
      Kind kind,
      Function<E, UUID> source,
      Function<E, LocalDate> day) {
    on.event(
            "assessment." + event.getSimpleName() + ".v1",
            event,
            (told, head) ->
                facts.record(told.fact(kind, source.apply(told), head.sequence(), day.apply(told))))
        .inAnyOrder();
  }

  /** The steps of the way out of the institution are told alike. */
  private void step(Subscriptions on, String event, Kind kind) {
    on.event(
            "assessment." + event + ".v1",
            WayOutStep.class,
            (told, head) ->
                facts.record(told.fact(kind, told.stepId(), head.sequence(), told.on())))
        .inAnyOrder();
  }

  private <E extends OfPerson> void annulled(
      Subscriptions on, Class<E> event, Function<E, Kind> kind, Function<E, UUID> source) {
    on.event(
            "assessment." + event.getSimpleName() + ".v1",
            event,
            (told, head) ->
                facts.annul(
                    kind.apply(told), source.apply(told), head.sequence(), told.clientRef()))
        .inAnyOrder();
  }

  private void merged(ClientsMerged event) {
    persons.merge(event.mergedRef(), event.clientRef());
  }

  /** What is told of a person. */
  private interface OfPerson {

    UUID clientRef();
  }

  /** What is told of a person in a project. */
  private interface OfProject extends OfPerson {

    String targetGroup();

    String measure();

    String projectNumber();

    default String detail() {
      return null;
    }

    default PersonFact fact(Kind kind, UUID source, long sequence, LocalDate day) {
      return new PersonFact(
          kind,
          source,
          sequence,
          clientRef(),
          targetGroup(),
          measure(),
          projectNumber(),
          day,
          detail());
    }
  }

  /** A person takes part in a DI project. */
  record ClientEnrolled(
      UUID enrolmentId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate enrolledOn)
      implements OfProject {}

  /** Nobody took part by this enrolment; the person counts where another one remains. */
  record EnrolmentTakenBack(UUID enrolmentId, UUID clientRef) implements OfPerson {}

  /** A person's needs are assessed (izvērtētas vajadzības). */
  record NeedsAssessmentApproved(
      UUID assessmentId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate approvedOn)
      implements OfProject {}

  /** The needs were not assessed by it; the person counts where another assessment remains. */
  record AssessmentEnteredInError(UUID assessmentId, UUID clientRef) implements OfPerson {}

  /** A granted service has started (uzsākts), which is not yet received (IND-03). */
  record ServiceStarted(
      UUID grantId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate startedOn)
      implements OfProject {}

  /** The start was entered in error: it never happened, on no day. */
  record ServiceStartAnnulled(UUID grantId, UUID clientRef) implements OfPerson {}

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
      LocalDate on)
      implements OfProject {}

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
      LocalDate startedOn)
      implements OfProject {}

  /** A child has left the institution for a family or a youth home. */
  record ChildPlacedInFamily(
      UUID stepId,
      UUID clientRef,
      String targetGroup,
      String measure,
      String projectNumber,
      LocalDate on,
      String kind)
      implements OfProject {

    @Override
    public String detail() {
      return kind;
    }
  }

  /**
   * A step was entered in error: it never happened, on no day.
   *
   * @param step the kind of step; the facts are called as the steps are
   */
  record WayOutStepAnnulled(UUID stepId, UUID clientRef, Kind step) implements OfPerson {}

  /** Two records were of one person, who was never two and counts once on every day (IND-01). */
  record ClientsMerged(UUID clientRef, UUID mergedRef) {}
}
