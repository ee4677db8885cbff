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
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Ids;

/** A record that somebody opened in an emergency; it closes by itself. */
@Entity
class EmergencyAccess {

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
      Safe safe,
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
    explanation = safe.seal(place(), form.explanation());
    openedAt = now.truncatedTo(ChronoUnit.MICROS);
    openUntil = openedAt.plus(LONGEST);
  }

  UUID id() {
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
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 where the owner has closed it (ASM-0120)
   */
  EmergencyAccessEnded end(OffsetDateTime now) {
    if (endedAt != null) {
      Refusal.of("ASM-0120", 409).args(endedAt).raise();
    }
    endedAt = now.truncatedTo(ChronoUnit.MICROS);
    return new EmergencyAccessEnded(id, clientRef, municipality, endedAt);
  }

  /**
   * The owner lets the same recipient open the record again.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 where nothing stands against it (ASM-0415)
   */
  EmergencyAccessAllowedAnew allowAnew(OffsetDateTime now) {
    if (!needsTheOwner()) {
      Refusal.of("ASM-0415", 409).raise();
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

  EmergencyAccessInFull inFull(Safe safe) {
    return new EmergencyAccessInFull(view(), safe.open(place(), explanation));
  }

  private Place place() {
    return Place.of("emergency_access", "explanation", id);
  }
}
