package lv.atbalsts.assessment.enrolment;

import lv.atbalsts.kit.events.Fact;

/** A fact that says as whose member, and in which project, the person takes part. */
public interface ParticipantFact extends Fact {

  Participation participation();

  @Override
  default String municipality() {
    return participation().municipality();
  }
}
