package lv.atbalsts.assessment.client;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.values.Ids;

/** A consent given by or for a client. */
@Entity
class Consent {

  @Id private UUID id;

  @Column(updatable = false)
  private UUID clientId;

  private String municipality;
  private String purpose;

  @Enumerated(EnumType.STRING)
  private ConsentGiver givenBy;

  private LocalDate givenOn;
  private OffsetDateTime recordedAt;

  /** For Hibernate. */
  Consent() {}

  Consent(Client client, ConsentForm form, OffsetDateTime now) {
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    purpose = form.purpose();
    givenBy = form.givenBy();
    givenOn = form.givenOn();
    recordedAt = now;
  }

  ConsentForm form() {
    return new ConsentForm(purpose, givenBy, givenOn);
  }
}
