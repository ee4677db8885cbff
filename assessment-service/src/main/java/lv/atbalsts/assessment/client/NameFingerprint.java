package lv.atbalsts.assessment.client;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.assessment.confidential.Hashed;
import lv.atbalsts.assessment.confidential.Place;
import lv.atbalsts.assessment.confidential.Safe;
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

  NameFingerprint(Client client, Kind kind, String words, Hashed hashed, Safe safe) {
    id = Ids.next();
    clientId = client.id();
    municipality = client.municipality();
    this.kind = kind;
    this.words = safe.seal(place(id), words);
    hash = hashed.values().getFirst();
    hashedUnder = hashed.key();
  }

  static Place place(UUID id) {
    return Place.of("name_fingerprint", "words", id);
  }

  /** As what day the day of birth is taken. */
  enum Kind {
    /** As it is written. */
    NAME,
    /** With day and month in each other's place. */
    EXCHANGED_DAY
  }
}
