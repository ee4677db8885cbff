package lv.atbalsts.indicators.fact.person;

import jakarta.inject.Singleton;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;

/** A resident of an institution lives outside on trial. */
@Singleton
class WhenTrialStayStarted extends WayOutStep {

  WhenTrialStayStarted(PersonFacts facts) {
    super("TrialStayStarted.v1", Kind.TRIAL_STAY, facts);
  }
}
