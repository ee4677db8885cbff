package lv.atbalsts.assessment.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyAttemptView;
import lv.atbalsts.assessment.sharing.EmergencyEvents.EmergencyAccessesMany;
import lv.atbalsts.assessment.sharing.OpenEmergencyAccess.EmergencyReason;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.Immutable;

/** Somebody tried to open a record in an emergency; it does not say whose. */
@Entity
@Immutable
class EmergencyAttempt {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private RecipientKind recipientKind;

  private String recipient;
  private String author;
  private LocalDate attemptedOn;
  private OffsetDateTime attemptedAt;
  private int number;
  private boolean unusual;

  /** For Hibernate. */
  EmergencyAttempt() {}

  /**
   * An attempt.
   *
   * @param number the how-many-eth of its recipient's on that day
   * @param unusual whether these are so many that it is told
   */
  EmergencyAttempt(
      Recipient recipient, String author, OffsetDateTime now, int number, boolean unusual) {
    id = Ids.next();
    recipientKind = recipient.kind();
    this.recipient = recipient.code();
    this.author = author;
    attemptedOn = now.toLocalDate();
    attemptedAt = now.truncatedTo(ChronoUnit.MICROS);
    this.number = number;
    this.unusual = unusual;
  }

  UUID id() {
    return id;
  }

  Recipient recipient() {
    return new Recipient(recipientKind, recipient);
  }

  boolean unusual() {
    return unusual;
  }

  EmergencyAccessesMany many() {
    return new EmergencyAccessesMany(id, recipientKind, recipient, attemptedOn, number);
  }

  /** What whoever tried is told, in the same words whether somebody was found or not. */
  EmergencyAttemptView view(EmergencyReason reason) {
    return new EmergencyAttemptView(
        id, recipient(), author, reason, attemptedAt, attemptedAt.plus(EmergencyAccess.LONGEST));
  }
}
