package lv.atbalsts.assessment.client;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.atbalsts.assessment.confidential.Hashed;
import lv.atbalsts.assessment.confidential.Vault;

/** Takes the keyed hashes of personal codes and of names with birth dates. */
@ApplicationScoped
class Fingerprints {

  private final Vault vault;

  Fingerprints(Vault vault) {
    this.vault = vault;
  }

  Fingerprint of(PersonalCode code, String givenName, String familyName, LocalDate birthDate) {
    Hashed hashed =
        vault.hashed(
            code.digits(),
            "%s|%s|%s".formatted(normalised(givenName), normalised(familyName), birthDate));
    return new Fingerprint(hashed.values().get(0), hashed.values().get(1), hashed.key());
  }

  /** A code's hash under each key of the key set: while keys change, a person may be under any. */
  List<byte[]> ofCode(PersonalCode code) {
    return vault.hashes(code.digits());
  }

  /**
   * Letters alone, small and without their marks: as many write them who have no other keyboard.
   */
  private static String normalised(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
