package lv.atbalsts.indicators.fact.person;

import jakarta.inject.Singleton;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;

/** A resident of an institution is being prepared for leaving it (sagatavošana). */
@Singleton
class WhenPreparationStarted extends WayOutStep {

  WhenPreparationStarted(PersonFacts facts) {
    super("PreparationStarted.v1", Kind.PREPARATION, facts);
  }
}
