package lv.atbalsts.indicators.fact.person;

import jakarta.inject.Singleton;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;

/** A person has moved out of an institution. */
@Singleton
class WhenMovedOut extends WayOutStep {

  WhenMovedOut(PersonFacts facts) {
    super("MovedOut.v1", Kind.MOVE, facts);
  }
}
