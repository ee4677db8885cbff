package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals personal data and opens it, and makes the keyed hash by which a personal code is found. */
@ApplicationScoped
public class Vault {

  private static final int HASH_BYTES = 32;

  private final Aead sealing;
  private final PrfSet hashing;

  Vault(KeysetSettings settings) throws GeneralSecurityException, IOException {
    Keyset keys = Keyset.of(settings);
    sealing = keys.sealing().getPrimitive(RegistryConfiguration.get(), Aead.class);
    hashing = keys.hashing().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /** The ciphertext, which opens only at this place. */
  public byte[] seal(Place place, String text) {
    try {
      return sealing.encrypt(text.getBytes(StandardCharsets.UTF_8), place.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be sealed", failure);
    }
  }

  /**
   * What was sealed at this place.
   *
   * @throws IllegalStateException where the ciphertext was sealed at another place or was changed
   */
  public String open(Place place, byte[] sealed) {
    try {
      return new String(sealing.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be opened at " + place.column(), failure);
    }
  }

  /** The keyed hash of a personal code's 11 digits. */
  public byte[] hash(String code) {
    try {
      return hashing.computePrimary(code.getBytes(StandardCharsets.US_ASCII), HASH_BYTES);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be hashed", failure);
    }
  }
}
