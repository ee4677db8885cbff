package lv.atbalsts.assessment.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.assessment.AssessmentRefusal;
import lv.atbalsts.assessment.client.ConsentEvents.ConsentGiven;
import lv.atbalsts.assessment.client.ConsentEvents.ConsentWithdrawn;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentForm;
import lv.atbalsts.assessment.client.ConsentRequests.ConsentGiver;
import lv.atbalsts.kit.data.Identified;
import lv.atbalsts.kit.values.Ids;

/** A consent given by or for a client (piekrišana); withdrawn or expired it stays on record. */
@Entity
class Consent implements Identified {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID clientId;

  private String municipality;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private ConsentGiver givenBy;

  private LocalDate givenOn;
  private LocalDate validUntil;
  private LocalDate withdrawnOn;
  private OffsetDateTime recordedAt;
  private String paperKey;
  @Version private long version;

  /** For Hibernate. */
  Consent() {}

  Consent(Client client, ConsentForm form, OffsetDateTime now) {
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    purpose = form.purpose();
    givenBy = form.givenBy();
    givenOn = form.givenOn();
    validUntil = form.validUntil();
    recordedAt = now;
    paperKey = clientId + "|" + paper();
  }

  /** What makes it this consent and no other of the person. */
  String paper() {
    return Stream.of(purpose, givenBy, givenOn, validUntil)
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }

  @Override
  public UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID clientId() {
    return clientId;
  }

  ConsentGiven given(UUID clientRef) {
    return new ConsentGiven(id, clientRef, municipality, purpose, givenBy, givenOn, validUntil);
  }

  /**
   * From this day on the consent does not hold.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 409 where it is withdrawn already (ASM-0108)
   */
  ConsentWithdrawn withdraw(LocalDate on, UUID clientRef) {
    if (withdrawnOn != null) {
      throw AssessmentRefusal.ALREADY_WITHDRAWN.with(withdrawnOn).with("withdrawnOn", withdrawnOn);
    }
    if (on.isBefore(givenOn)) {
      throw AssessmentRefusal.FIELDS_ARE_WRONG
          .with(1)
          .error("/withdrawnOn", AssessmentRefusal.WITHDRAWN_BEFORE_IT_WAS_GIVEN, givenOn);
    }
    withdrawnOn = on;
    return new ConsentWithdrawn(id, clientRef, municipality, purpose, on);
  }

  ConsentView view(LocalDate on, Representation person) {
    return new ConsentView(
        id, purpose, givenBy, givenOn, validUntil, withdrawnOn, holdsOn(on, person));
  }

  /**
   * Whether it holds on a day: given and not withdrawn by then, and by somebody who speaks for the
   * person on that day too. What a parent gave ends when the child is of age.
   */
  boolean holdsOn(LocalDate day, Representation person) {
    return !givenOn.isAfter(day)
        && (validUntil == null || !validUntil.isBefore(day))
        && (withdrawnOn == null || withdrawnOn.isAfter(day))
        && person.livesOn(day)
        && (givenBy == ConsentGiver.PERSON || person.speaksFor(givenOn, day));
  }

  /** Whether it is withdrawn, or was given by somebody who could give it. */
  boolean fits(Representation person, int ownFromAge) {
    return withdrawnOn != null
        || !givenOn.isBefore(person.birthDate())
            && (givenBy == ConsentGiver.PERSON
                ? person.agedOn(ownFromAge, givenOn)
                : person.representedOn(givenOn));
  }

  LocalDate givenOn() {
    return givenOn;
  }

  boolean isFor(String what) {
    return purpose.equals(what);
  }
}
