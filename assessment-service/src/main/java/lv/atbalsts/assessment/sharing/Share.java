package lv.atbalsts.assessment.sharing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ClientFacts;
import lv.atbalsts.assessment.sharing.Recipient.RecipientKind;
import lv.atbalsts.assessment.sharing.ShareEvents.RecordShared;
import lv.atbalsts.assessment.sharing.ShareEvents.ShareEnded;
import lv.atbalsts.assessment.sharing.ShareView.ShareSummary;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** A record that its municipality shows to somebody, up to a day. */
@Entity
class Share implements Identified {

  @Id private UUID id;
  private UUID clientId;
  private UUID clientRef;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private RecipientKind recipientKind;

  private String recipient;
  private String purpose;
  private List<String> parts;
  private LocalDate sharedOn;
  private LocalDate sharedUntil;
  private LocalDate endedOn;
  private String author;
  @Version private long version;

  /** For Hibernate. */
  Share() {}

  Share(ClientFacts client, ShareRecord form, String author, LocalDate today) {
    id = Ids.next();
    clientId = client.id();
    clientRef = client.clientRef();
    municipality = client.municipality();
    recipientKind = form.recipient().kind();
    recipient = form.recipient().code();
    purpose = form.purpose();
    parts = form.parts().stream().map(Enum::name).sorted().toList();
    sharedOn = today;
    sharedUntil = form.until();
    this.author = author;
  }

  @Override
  public UUID id() {
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

  String purpose() {
    return purpose;
  }

  long version() {
    return version;
  }

  RecordShared shared() {
    return new RecordShared(
        id,
        clientRef,
        municipality,
        recipientKind,
        recipient,
        purpose,
        parts,
        sharedOn,
        sharedUntil);
  }

  /**
   * Shows the record no more, from today on.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where it is not shown already (ASM-0116)
   */
  ShareEnded end(LocalDate today) {
    if (!shownOn(today)) {
      throw AssessmentRefusal.SHARE_ALREADY_ENDED.with(lastDay());
    }
    endedOn = today;
    return new ShareEnded(id, clientRef, municipality, today);
  }

  /** The person has died: that day is the last on which it is shown. */
  ShareEnded lapse(LocalDate diedOn) {
    endedOn = diedOn.isBefore(sharedOn) ? sharedOn : diedOn.plusDays(1);
    return new ShareEnded(id, clientRef, municipality, endedOn);
  }

  /** Whether it goes on after that day, and nobody has ended it. */
  boolean goesOnAfter(LocalDate day) {
    return endedOn == null && sharedUntil.isAfter(day);
  }

  /** Whether it shows the same to the same recipient for the same reason, up to whatever day. */
  boolean sameAs(Share other) {
    return clientId.equals(other.clientId)
        && recipient().equals(other.recipient())
        && purpose.equals(other.purpose)
        && parts.equals(other.parts);
  }

  boolean shownOn(LocalDate day) {
    return !day.isAfter(sharedUntil) && (endedOn == null || day.isBefore(endedOn));
  }

  /** The last day on which it is, or was, shown. */
  LocalDate lastDay() {
    return endedOn == null ? sharedUntil : endedOn.minusDays(1);
  }

  ShareSummary summary() {
    return new ShareSummary(
        id, clientId, clientRef, municipality, recipient(), sharedOn, sharedUntil, endedOn);
  }

  ShareView view() {
    return new ShareView(
        id,
        clientId,
        clientRef,
        municipality,
        recipient(),
        purpose,
        parts,
        sharedOn,
        sharedUntil,
        endedOn);
  }
}
