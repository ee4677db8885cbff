package lv.atbalsts.registry.waiting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What others are told of the waiting list. */
sealed interface WaitingEvents extends Fact {

  /**
   * An entry as it is now written; what was told of it before does not hold.
   *
   * @param municipality ATVK code of whose list it is
   * @param reason why it left, or was corrected
   */
  @EventType("WaitingChanged.v1")
  record WaitingChanged(
      UUID waitingEntryId,
      String municipality,
      @JsonUnwrapped WaitingTerms terms,
      WaitingStatus status,
      String reason)
      implements WaitingEvents {

    @Override
    public UUID subject() {
      return waitingEntryId;
    }
  }
}
