package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.client.ClientView.FormerCodeView;
import lv.atbalsts.assessment.client.Fingerprints.Fingerprint;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
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
      PersonCipher cipher) {
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    code = cipher.encrypt(associatedData(), former.digits());
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

  FormerCodeView view(PersonCipher cipher) {
    return new FormerCodeView(
        new PersonalCode(cipher.decrypt(associatedData(), code)).shown(), knownFrom, replacedOn);
  }

  private AssociatedData associatedData() {
    return AssociatedData.of("former_code", "code", id);
  }
}
