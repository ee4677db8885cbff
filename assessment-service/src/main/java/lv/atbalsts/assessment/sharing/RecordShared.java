package lv.atbalsts.assessment.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** A municipality shows a person's record to another or to a provider, by the person's consent. */
@EventType("RecordShared.v1")
record RecordShared(
    UUID shareId,
    UUID clientRef,
    String municipality,
    RecipientKind recipientKind,
    String recipient,
    String purpose,
    List<String> parts,
    LocalDate sharedOn,
    LocalDate sharedUntil)
    implements Fact {

  @Override
  public UUID subject() {
    return shareId;
  }
}
