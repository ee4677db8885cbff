package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusal;

/**
 * Keeps personal data: a safe for each person, and the keyed hash by which a personal code is
 * found. A person's key is stored sealed under the key set, so a safe opens only with both.
 */
@ApplicationScoped
public class Vault {

  private static final int KEY_BYTES = 32;
  private static final int HASH_BYTES = 32;

  private final Aead sealing;
  private final PrfSet hashing;
  private final EntityManager database;

  Vault(KeysetSettings settings, EntityManager database)
      throws GeneralSecurityException, IOException {
    Keyset keys = Keyset.of(settings);
    sealing = keys.sealing().getPrimitive(RegistryConfiguration.get(), Aead.class);
    hashing = keys.hashing().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    this.database = database;
  }

  /** A safe for a person who is new here; it opens again once it is kept. */
  public Safe newSafe(UUID person, String municipality) {
    byte[] key = Random.randBytes(KEY_BYTES);
    byte[] wrapped = Safe.seal(sealing, PersonKey.place(person), key);
    return new Safe(new PersonKey(person, municipality, wrapped), aead(key));
  }

  /** Stores the key of a new safe, in the running transaction. */
  public void keep(Safe safe) {
    database.persist(safe.key());
  }

  /**
   * The safe of a person whom the caller may see.
   *
   * @throws lv.atbalsts.kit.refusal.RefusedException 410 where the key is destroyed (ASM-0100)
   */
  public Safe safeOf(UUID person) {
    PersonKey key = database.find(PersonKey.class, person);
    if (key == null) {
      return new Safe(null, sealing); // recorded before people had keys of their own
    }
    if (key.wrapped() == null) {
      throw Refusal.of("ASM-0100", 410).legalBasis("GDPR Art. 17").toException();
    }
    return new Safe(key, aead(Safe.open(sealing, PersonKey.place(person), key.wrapped())));
  }

  /** Seals what is not one person's. */
  public byte[] seal(Place place, String text) {
    return Safe.seal(sealing, place, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What was sealed at this place.
   *
   * @throws IllegalStateException where the ciphertext was sealed at another place or was changed
   */
  public String open(Place place, byte[] sealed) {
    return new String(Safe.open(sealing, place, sealed), StandardCharsets.UTF_8);
  }

  /** The keyed hash of a personal code's 11 digits. */
  public byte[] hash(String code) {
    try {
      return hashing.computePrimary(code.getBytes(StandardCharsets.US_ASCII), HASH_BYTES);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be hashed", failure);
    }
  }

  private static Aead aead(byte[] key) {
    try {
      return new AesGcmJce(key);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("not a key", failure);
    }
  }
}
