package lv.atbalsts.indicators.fact.person;

import jakarta.inject.Singleton;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;

/** A trial stay is over. */
@Singleton
class WhenTrialStayEnded extends WayOutStep {

  WhenTrialStayEnded(PersonFacts facts) {
    super("TrialStayEnded.v1", Kind.TRIAL_STAY_END, facts);
  }
}
