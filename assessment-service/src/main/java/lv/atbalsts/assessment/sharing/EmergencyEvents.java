package lv.atbalsts.assessment.sharing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.assessment.sharing.OpenEmergencyAccess.EmergencyReason;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.kit.events.EventType;
import lv.atbalsts.kit.events.Fact;

/** What happens when records are opened in an emergency. */
sealed interface EmergencyEvents extends Fact {

  /** Somebody has opened a record that they may not open otherwise, in an emergency. */
  @EventType("EmergencyAccessOpened.v1")
  record EmergencyAccessOpened(
      UUID emergencyAccessId,
      UUID clientRef,
      String municipality,
      RecipientKind recipientKind,
      String recipient,
      EmergencyReason reason,
      OffsetDateTime openedAt,
      OffsetDateTime openUntil)
      implements EmergencyEvents {

    @Override
    public UUID subject() {
      return emergencyAccessId;
    }
  }

  /** The owner has ended an emergency access before it ended by itself. */
  @EventType("EmergencyAccessEnded.v1")
  record EmergencyAccessEnded(
      UUID emergencyAccessId, UUID clientRef, String municipality, OffsetDateTime endedAt)
      implements EmergencyEvents {

    @Override
    public UUID subject() {
      return emergencyAccessId;
    }
  }

  /** The owner lets the recipient whose access it ended open the record again. */
  @EventType("EmergencyAccessAllowedAnew.v1")
  record EmergencyAccessAllowedAnew(
      UUID emergencyAccessId, UUID clientRef, String municipality, OffsetDateTime allowedAt)
      implements EmergencyEvents {

    @Override
    public UUID subject() {
      return emergencyAccessId;
    }
  }

  /** Somebody opens unusually many records in an emergency on one day; told to who sees all. */
  @EventType("EmergencyAccessesMany.v1")
  record EmergencyAccessesMany(
      UUID attemptId, RecipientKind recipientKind, String recipient, LocalDate day, int attempts)
      implements EmergencyEvents {

    @Override
    public UUID subject() {
      return attemptId;
    }

    /**
     * Nobody else's business: it is in the history that the recipient and those who see all read.
     */
    @Override
    public String municipality() {
      return recipient;
    }
  }
}
