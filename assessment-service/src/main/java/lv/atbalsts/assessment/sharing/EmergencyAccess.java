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

  private static final Duration LONGEST = Duration.ofHours(24);

  @Id private UUID id;
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
  @Version private long version;

  /** For Hibernate. */
  EmergencyAccess() {}

  EmergencyAccess(
      ClientFacts client,
      Recipient recipient,
      String author,
      OpenEmergencyAccess form,
      Safe safe,
      OffsetDateTime now) {
    id = Ids.next();
    clientId = client.id();
    clientRef = client.clientRef();
    municipality = client.municipality();
    recipientKind = recipient.kind();
    this.recipient = recipient.code();
    this.author = author;
    reason = form.reason();
    explanation = safe.seal(place(), form.explanation());
    openedAt = now.truncatedTo(ChronoUnit.MICROS);
    openUntil = openedAt.plus(LONGEST);
  }

  UUID id() {
    return id;
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
   * Closes the record before it closes by itself.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 409 where it is closed already (ASM-0120)
   */
  EmergencyAccessEnded end(OffsetDateTime now) {
    if (!openAt(now)) {
      Refusal.of("ASM-0120", 409).args(closedAt()).raise();
    }
    endedAt = now.truncatedTo(ChronoUnit.MICROS);
    return new EmergencyAccessEnded(id, clientRef, municipality, endedAt);
  }

  boolean openAt(OffsetDateTime moment) {
    return moment.isBefore(closedAt());
  }

  /** When it closes, or closed. */
  OffsetDateTime closedAt() {
    return endedAt == null ? openUntil : endedAt;
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
        endedAt);
  }

  EmergencyAccessInFull inFull(Safe safe) {
    return new EmergencyAccessInFull(view(), safe.open(place(), explanation));
  }

  private Place place() {
    return Place.of("emergency_access", "explanation", id);
  }
}
