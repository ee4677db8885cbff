package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.AssessmentRefusal;

/**
 * Encryption of personal data: a cipher for each person, and the keyed hash by which a personal
 * code is found. A person's key is stored encrypted with the key set: both are needed to read.
 */
@ApplicationScoped
public class PersonalDataEncryption {

  private static final int KEY_BYTES = 32;
  private static final int HASH_BYTES = 32;

  private final KeyRing ring;
  private final EntityManager database;

  PersonalDataEncryption(KeyRing ring, EntityManager database) {
    this.ring = ring;
    this.database = database;
  }

  /** A cipher for a new person; it is found again once it is stored. */
  public PersonCipher newCipher(UUID person, String municipality) {
    byte[] key = Random.randBytes(KEY_BYTES);
    byte[] wrapped =
        PersonCipher.encrypt(ring.now().sealing(), PersonKey.associatedData(person), key);
    return new PersonCipher(new PersonKey(person, municipality, wrapped), aead(key));
  }

  /** Stores the key of a new cipher, in the running transaction. */
  public void store(PersonCipher cipher) {
    database.persist(cipher.key());
  }

  /**
   * The cipher of a person whom the caller may see.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 410 where the key is destroyed (ASM-0100)
   */
  public PersonCipher cipherOf(UUID person) {
    return cipher(database.find(PersonKey.class, person));
  }

  /** The keys are seen by another municipality from now on. */
  public void moved(Collection<UUID> persons, String municipality) {
    database
        .createQuery("update PersonKey set municipality = ?2 where person in ?1")
        .setParameter(1, persons)
        .setParameter(2, municipality)
        .executeUpdate();
  }

  /** Destroys the keys: nothing that was sealed with them can be opened any more. */
  public void destroy(Collection<UUID> persons) {
    database
        .createQuery("update PersonKey set wrapped = null where person in ?1")
        .setParameter(1, persons)
        .executeUpdate();
  }

  private PersonCipher cipher(PersonKey key) {
    if (key.wrapped() == null) {
      throw AssessmentRefusal.PERSON_HAS_BEEN_ERASED.with();
    }
    Aead sealing = ring.now().sealing();
    return new PersonCipher(
        key,
        aead(PersonCipher.decrypt(sealing, PersonKey.associatedData(key.person()), key.wrapped())));
  }

  /** Encrypts what is not one person's. */
  public byte[] encrypt(AssociatedData where, String text) {
    return PersonCipher.encrypt(ring.now().sealing(), where, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What was encrypted for this column and row.
   *
   * @throws IllegalStateException where the ciphertext is of another column or row, or was changed
   */
  public String decrypt(AssociatedData where, byte[] sealed) {
    return new String(
        PersonCipher.decrypt(ring.now().sealing(), where, sealed), StandardCharsets.UTF_8);
  }

  /** The keyed hashes of some texts, under the present key. */
  public KeyedHashes hashed(String... texts) {
    PrfSet hashing = ring.now().hashing();
    int key = hashing.getPrimaryId();
    return new KeyedHashes(
        key, Arrays.stream(texts).map(text -> hash(hashing, key, text)).toList());
  }

  /** The keyed hash of a text under each key of the key set. */
  public List<byte[]> hashes(String text) {
    PrfSet hashing = ring.now().hashing();
    try {
      return hashing.getPrfs().keySet().stream().map(key -> hash(hashing, key, text)).toList();
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be hashed", failure);
    }
  }

  /** The id of the key under which texts are hashed now. */
  public int hashingKey() {
    return ring.now().hashing().getPrimaryId();
  }

  /** What everything begins with that is encrypted with the key set now. */
  public byte[] sealedPrefix() {
    return ring.now().sealedPrefix();
  }

  /** Looks at the key set's file at once, without waiting until it is looked at again anyway. */
  public void lookAtKeys() {
    ring.look();
  }

  private static byte[] hash(PrfSet hashing, int key, String text) {
    try {
      return hashing.getPrfs().get(key).compute(text.getBytes(StandardCharsets.UTF_8), HASH_BYTES);
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

  /**
   * Keyed hashes of some texts, all under one key.
   *
   * @param key the key's id in the key set
   */
  public record KeyedHashes(int key, List<byte[]> values) {}
}
