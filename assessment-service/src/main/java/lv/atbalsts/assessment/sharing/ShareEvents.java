package lv.atbalsts.assessment.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens to a share. */
sealed interface ShareEvents extends Fact {

  UUID shareId();

  @Override
  default UUID subject() {
    return shareId();
  }

  /**
   * A municipality shows a person's record to another or to a provider, by the person's consent.
   */
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
      implements ShareEvents {}

  /** A municipality has ended a share before its last day. */
  @EventType("ShareEnded.v1")
  record ShareEnded(UUID shareId, UUID clientRef, String municipality, LocalDate endedOn)
      implements ShareEvents {}
}
