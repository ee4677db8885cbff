package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption;
import lv.atbalsts.assessment.confidential.PersonalDataEncryption.KeyedHashes;

/** Takes the keyed hashes of personal codes. */
@ApplicationScoped
class Fingerprints {

  private final PersonalDataEncryption encryption;

  Fingerprints(PersonalDataEncryption encryption) {
    this.encryption = encryption;
  }

  Fingerprint of(PersonalCode code) {
    KeyedHashes hashed = encryption.hashed(code.digits());
    return new Fingerprint(hashed.values().getFirst(), hashed.key());
  }

  /** A code's hash under each key of the key set: while keys change, a person may be under any. */
  List<byte[]> ofCode(PersonalCode code) {
    return encryption.hashes(code.digits());
  }

  /**
   * The keyed hash of a personal code: the person is found by it, and nothing is opened for that.
   *
   * @param key the hashing key's id in the key set
   */
  record Fingerprint(byte[] code, int key) {}
}
