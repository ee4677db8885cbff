package lv.atbalsts.assessment.enrolment;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** The end was entered in error: the person takes part as before. */
@EventType("EnrolmentEndAnnulled.v1")
record EnrolmentEndAnnulled(UUID enrolmentId, UUID clientRef, String municipality, String reason)
    implements Fact {

  @Override
  public UUID subject() {
    return enrolmentId;
  }
}
