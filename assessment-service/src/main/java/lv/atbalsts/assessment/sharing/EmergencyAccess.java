package lv.atbalsts.assessment.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.sharing.EmergencyAccessView.EmergencyAccessInFull;
import lv.atbalsts.assessment.sharing.EmergencyEvents.EmergencyAccessAllowedAnew;
import lv.atbalsts.assessment.sharing.EmergencyEvents.EmergencyAccessEnded;
import lv.atbalsts.assessment.sharing.EmergencyEvents.EmergencyAccessOpened;
import lv.atbalsts.assessment.sharing.OpenEmergencyAccess.EmergencyReason;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** A record that somebody opened in an emergency; it closes by itself. */
@Entity
class EmergencyAccess implements Identified {

  static final Duration LONGEST = Duration.ofHours(24);

  @Id private UUID id;
  private UUID attemptId;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private RecipientKind recipientKind;

  private String recipient;
  private String author;

  @Enumerated(EnumType.STRING)
  private EmergencyReason reason;

  private byte[] explanation;
  private OffsetDateTime openedAt;
  private OffsetDateTime openUntil;
  private OffsetDateTime endedAt;
  private OffsetDateTime allowedAnewAt;
  @Version private long version;

  /** For Hibernate. */
  EmergencyAccess() {}

  /** The first access of an attempt has the attempt's id, which is all that its author is told. */
  EmergencyAccess(
      ClientFacts client,
      EmergencyAttempt attempt,
      boolean first,
      String author,
      OpenEmergencyAccess form,
      PersonCipher cipher,
      OffsetDateTime now) {
    id = first ? attempt.id() : Ids.next();
    attemptId = attempt.id();
    clientId = client.id();
    clientRef = client.clientRef();
    municipality = client.municipality();
    recipientKind = attempt.recipient().kind();
    recipient = attempt.recipient().code();
    this.author = author;
    reason = form.reason();
    explanation = cipher.encrypt(associatedData(), form.explanation());
    openedAt = now.truncatedTo(ChronoUnit.MICROS);
    openUntil = openedAt.plus(LONGEST);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID attemptId() {
    return attemptId;
  }

  UUID clientId() {
    return clientId;
  }

  String municipality() {
    return municipality;
  }

  Recipient recipient() {
    return new Recipient(recipientKind, recipient);
  }

  long version() {
    return version;
  }

  EmergencyAccessOpened opened() {
    return new EmergencyAccessOpened(
        id, clientRef, municipality, recipientKind, recipient, reason, openedAt, openUntil);
  }

  /**
   * The owner closes the record, also one that has closed by itself: the same recipient does not
   * open it again without the owner.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where the owner has closed it (ASM-0120)
   */
  EmergencyAccessEnded end(OffsetDateTime now) {
    if (endedAt != null) {
      throw AssessmentRefusal.EMERGENCY_ACCESS_ALREADY_OVER.with(endedAt);
    }
    endedAt = now.truncatedTo(ChronoUnit.MICROS);
    return new EmergencyAccessEnded(id, clientRef, municipality, endedAt);
  }

  /**
   * The owner lets the same recipient open the record again.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where nothing stands against it (ASM-0415)
   */
  EmergencyAccessAllowedAnew allowAnew(OffsetDateTime now) {
    if (!needsTheOwner()) {
      throw AssessmentRefusal.NOTHING_TO_ALLOW.with();
    }
    allowedAnewAt = now.truncatedTo(ChronoUnit.MICROS);
    return new EmergencyAccessAllowedAnew(id, clientRef, municipality, allowedAnewAt);
  }

  /** Whether the owner has closed it and not allowed it anew. */
  boolean needsTheOwner() {
    return endedAt != null && allowedAnewAt == null;
  }

  boolean openAt(OffsetDateTime moment) {
    return moment.isBefore(closedAt());
  }

  /** When it closes, or closed. */
  OffsetDateTime closedAt() {
    return endedAt == null || endedAt.isAfter(openUntil) ? openUntil : endedAt;
  }

  EmergencyAccessView view() {
    return new EmergencyAccessView(
        id,
        clientId,
        clientRef,
        municipality,
        recipient(),
        author,
        reason,
        openedAt,
        openUntil,
        endedAt,
        allowedAnewAt);
  }

  EmergencyAccessInFull inFull(PersonCipher cipher) {
    return new EmergencyAccessInFull(view(), cipher.decrypt(associatedData(), explanation));
  }

  private AssociatedData associatedData() {
    return AssociatedData.of("emergency_access", "explanation", id);
  }
}
