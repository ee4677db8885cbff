package lv.atbalsts.indicators.fact.person;

import jakarta.inject.Singleton;
import lv.atbalsts.indicators.fact.person.PersonFact.Kind;

/** A person is back in an institution: what had started stays started, but goes on no more. */
@Singleton
class WhenReturnedToInstitution extends WayOutStep {

  WhenReturnedToInstitution(PersonFacts facts) {
    super("ReturnedToInstitution.v1", Kind.RETURN, facts);
  }
}
