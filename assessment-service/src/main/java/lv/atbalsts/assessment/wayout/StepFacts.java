package lv.atbalsts.assessment.wayout;

import java.util.UUID;
import lv.atbalsts.assessment.enrolment.EnrolmentFacts;
import lv.atbalsts.kit.events.Fact;

/** What is told of a step; the person is its subject, so that a person's steps stay in order. */
final class StepFacts {

  private StepFacts() {}

  static Fact of(WayOutStep step, EnrolmentFacts as) {
    UUID who = as.clientRef();
    String from = step.institution().kind().name();
    return switch (step.kind()) {
      case PREPARATION ->
          new PreparationStarted(
              who,
              step.id(),
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on());
      case TRIAL_STAY ->
          new TrialStayStarted(
              who,
              step.id(),
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on(),
              step.until());
      case TRIAL_STAY_END ->
          new TrialStayEnded(
              who,
              step.id(),
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on(),
              step.code());
      case MOVE ->
          new MovedOut(
              who,
              step.id(),
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on(),
              from,
              step.code());
      case INDEPENDENT_LIFE ->
          new IndependentLifeStarted(
              who,
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on(),
              from,
              step.id());
      case PLACEMENT ->
          new ChildPlacedInFamily(
              who,
              step.id(),
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on(),
              from,
              step.code());
      case RETURN ->
          new ReturnedToInstitution(
              who,
              step.id(),
              as.targetGroup(),
              as.measure(),
              as.project(),
              as.municipality(),
              step.on(),
              from,
              step.code());
    };
  }
}
