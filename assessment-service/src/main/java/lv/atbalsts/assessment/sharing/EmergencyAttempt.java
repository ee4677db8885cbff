package lv.atbalsts.assessment.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
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

  /** For Hibernate. */
  EmergencyAttempt() {}

  EmergencyAttempt(Recipient recipient, String author, OffsetDateTime now) {
    id = Ids.next();
    recipientKind = recipient.kind();
    this.recipient = recipient.code();
    this.author = author;
    attemptedOn = now.toLocalDate();
    attemptedAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  UUID id() {
    return id;
  }

  Recipient recipient() {
    return new Recipient(recipientKind, recipient);
  }

  EmergencyAccessesMany many(int attempts) {
    return new EmergencyAccessesMany(id, recipientKind, recipient, attemptedOn, attempts);
  }

  /** What whoever tried is told, in the same words whether somebody was found or not. */
  EmergencyAttemptView view(EmergencyReason reason) {
    return new EmergencyAttemptView(
        id, recipient(), author, reason, attemptedAt, attemptedAt.plus(EmergencyAccess.LONGEST));
  }
}
