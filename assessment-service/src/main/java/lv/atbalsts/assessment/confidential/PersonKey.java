package lv.atbalsts.assessment.confidential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The key under which everything of one person is sealed, itself sealed under the key set. */
@Entity
class PersonKey {

  @Id private UUID person;
  private String municipality;
  private byte[] wrapped;

  /** For Hibernate. */
  PersonKey() {}

  PersonKey(UUID person, String municipality, byte[] wrapped) {
    this.person = person;
    this.municipality = municipality;
    this.wrapped = wrapped;
  }

  UUID person() {
    return person;
  }

  byte[] wrapped() {
    return wrapped;
  }

  static AssociatedData associatedData(UUID person) {
    return AssociatedData.of("person_key", "wrapped", person);
  }
}
