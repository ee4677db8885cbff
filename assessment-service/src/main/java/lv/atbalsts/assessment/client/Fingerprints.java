package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption.KeyedHashes;

/** Takes the keyed hashes of personal codes and of names with birth dates. */
@ApplicationScoped
class Fingerprints {

  private final PersonalDataEncryption encryption;

  Fingerprints(PersonalDataEncryption encryption) {
    this.encryption = encryption;
  }

  Fingerprint of(PersonalCode code, String givenName, String familyName, LocalDate birthDate) {
    KeyedHashes hashed =
        encryption.hashed(
            code.digits(),
            "%s|%s|%s".formatted(normalised(givenName), normalised(familyName), birthDate));
    return new Fingerprint(hashed.values().get(0), hashed.values().get(1), hashed.key());
  }

  /** A code's hash under each key of the key set: while keys change, a person may be under any. */
  List<byte[]> ofCode(PersonalCode code) {
    return encryption.hashes(code.digits());
  }

  /**
   * Letters alone, small and without their marks: as many write them who have no other keyboard.
   */
  private static String normalised(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * Keyed hashes of who somebody is: the person is found by the one, a possible duplicate seen by
   * the other, and neither is opened for it.
   *
   * @param key the hashing key's id in the key set
   */
  record Fingerprint(byte[] code, byte[] name, int key) {}
}
