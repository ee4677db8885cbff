package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.AssociatedData;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption.KeyedHashes;
import lv.atbalsts.kit.values.Ids;
import org.hibernate.annotations.Immutable;

/** A keyed hash of a name, with the day of birth, that a person has or had. */
@Entity
@Immutable
class NameFingerprint {

  @Id private UUID id;
  private UUID clientId;
  private String municipality;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private byte[] words;
  private byte[] hash;
  private int hashedUnder;

  /** For Hibernate. */
  NameFingerprint() {}

  NameFingerprint(Client client, Kind kind, String words, KeyedHashes hashed, PersonCipher cipher) {
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    this.kind = kind;
    this.words = cipher.encrypt(associatedData(id), words);
    hash = hashed.values().getFirst();
    hashedUnder = hashed.key();
  }

  static AssociatedData associatedData(UUID id) {
    return AssociatedData.of("name_fingerprint", "words", id);
  }

  /** As what day the day of birth is taken. */
  enum Kind {
    /** As it is written. */
    NAME,
    /** With day and month in each other's place. */
    EXCHANGED_DAY
  }
}
