package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.Immutable;

/** A personal code that a person had before (ASM-15); the person is found by it still. */
@Entity
@Immutable
class FormerCode {

  @Id private UUID id;
  private UUID clientId;
  private String municipality;
  private byte[] code;
  private byte[] codeHash;
  private int hashedUnder;
  private LocalDate knownFrom;
  private LocalDate replacedOn;

  /** For Hibernate. */
  FormerCode() {}

  FormerCode(
      Client client,
      PersonalCode former,
      Fingerprint fingerprint,
      LocalDate replacedOn,
      Safe safe) {
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    code = safe.seal(place(), former.digits());
    codeHash = fingerprint.code();
    hashedUnder = fingerprint.key();
    knownFrom = client.recordedOn();
    this.replacedOn = replacedOn;
  }

  UUID clientId() {
    return clientId;
  }

  byte[] codeHash() {
    return codeHash;
  }

  FormerCodeView view(Safe safe) {
    return new FormerCodeView(
        new PersonalCode(safe.open(place(), code)).shown(), knownFrom, replacedOn);
  }

  private Place place() {
    return Place.of("former_code", "code", id);
  }
}
