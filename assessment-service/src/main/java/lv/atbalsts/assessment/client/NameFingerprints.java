package lv.atbalsts.assessment.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.assessment.client.NameFingerprint.Kind;
import lv.atbalsts.assessment.confidential.PersonCipher;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption.KeyedHashes;

/** The names by which people may be found to be recorded twice. */
@ApplicationScoped
class NameFingerprints implements PanacheRepositoryBase<NameFingerprint, UUID> {

  private final PersonalDataEncryption encryption;

  NameFingerprints(PersonalDataEncryption encryption) {
    this.encryption = encryption;
  }

  /** Adds the names of somebody who has none here yet. */
  void first(Client client, Particulars particulars, PersonCipher cipher) {
    add(client, particulars, cipher, false);
  }

  /** Adds names that are new; those of before stay, for others may know the person by them. */
  void further(Client client, Particulars particulars, PersonCipher cipher) {
    add(client, particulars, cipher, true);
  }

  private void add(Client client, Particulars of, PersonCipher cipher, boolean some) {
    for (String words : NameWords.of(of.givenName(), of.familyName(), of.birthDate())) {
      add(client, Kind.NAME, words, cipher, some);
    }
    NameWords.exchanged(of.birthDate()).stream()
        .flatMap(day -> NameWords.of(of.givenName(), of.familyName(), day).stream())
        .forEach(words -> add(client, Kind.EXCHANGED_DAY, words, cipher, some));
  }

  private void add(Client client, Kind kind, String words, PersonCipher cipher, boolean some) {
    if (!some || !has(client, kind, words)) {
      KeyedHashes hashed = encryption.hashed(words);
      persist(new NameFingerprint(client, kind, words, hashed, cipher));
    }
  }

  private boolean has(Client client, Kind kind, String words) {
    return count(
            "clientId = ?1 and kind = ?2 and hash in ?3",
            client.id(),
            kind,
            encryption.hashes(words))
        > 0;
  }
}
