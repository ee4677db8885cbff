package lv.atbalsts.assessment.enrolment;

import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * Nobody took part by this enrolment, on no day.
 *
 * @param unitedWith the enrolment of the same person in the same project that was kept, or null
 */
@EventType("EnrolmentTakenBack.v1")
record EnrolmentTakenBack(
    UUID enrolmentId, UUID clientRef, String municipality, String reason, UUID unitedWith)
    implements Fact {

  @Override
  public UUID subject() {
    return enrolmentId;
  }
}
