package lv.atbalsts.assessment.sharing;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** Somebody opens unusually many records in an emergency on one day; told to who sees all. */
@EventType("EmergencyAccessesMany.v1")
record EmergencyAccessesMany(
    UUID attemptId, RecipientKind recipientKind, String recipient, LocalDate day, int attempts)
    implements Fact {

  @Override
  public UUID subject() {
    return attemptId;
  }

  /** Nobody else's business: it is in the history that the recipient and those who see all read. */
  @Override
  public String municipality() {
    return recipient;
  }
}
