package lv.atbalsts.registry.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/**
 * A registration holds no longer.
 *
 * @param municipality ATVK code of the address; in the event's head only
 * @param endedOn the first day without it
 */
@EventType("RegistrationEnded.v1")
record RegistrationEnded(
    UUID registrationId, @JsonIgnore String municipality, LocalDate endedOn, EndReason reason)
    implements Fact {

  @Override
  public UUID subject() {
    return registrationId;
  }
}
