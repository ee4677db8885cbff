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
import java.util.Optional;
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

  private final KeyRing ring;
  private final EntityManager database;

  Vault(KeyRing ring, EntityManager database) {
    this.ring = ring;
    this.database = database;
  }

  /** A safe for a person who is new here; it opens again once it is kept. */
  public Safe newSafe(UUID person, String municipality) {
    byte[] key = Random.randBytes(KEY_BYTES);
    byte[] wrapped = Safe.seal(ring.now().sealing(), PersonKey.place(person), key);
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
    return key == null ? withoutKey(person) : safe(key);
  }

  /**
   * Who was recorded before people had keys of their own is sealed under the key set; while that is
   * used, nobody gives the person a key.
   */
  private Safe withoutKey(UUID person) {
    database
        .createNativeQuery("select 1 from client where id = ?1 for share")
        .setParameter(1, person)
        .getResultList();
    PersonKey given = database.find(PersonKey.class, person);
    return given == null ? new Safe(null, ring.now().sealing()) : safe(given);
  }

  /**
   * The key set as the safe of somebody who has no key of one's own; nothing where there is one.
   */
  public Optional<Safe> withoutOwnKey(UUID person) {
    return database.find(PersonKey.class, person) == null
        ? Optional.of(new Safe(null, ring.now().sealing()))
        : Optional.empty();
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

  private Safe safe(PersonKey key) {
    if (key.wrapped() == null) {
      throw Refusal.of("ASM-0100", 410).legalBasis("GDPR Art. 17").toException();
    }
    Aead sealing = ring.now().sealing();
    return new Safe(key, aead(Safe.open(sealing, PersonKey.place(key.person()), key.wrapped())));
  }

  /** Seals what is not one person's. */
  public byte[] seal(Place place, String text) {
    return Safe.seal(ring.now().sealing(), place, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What was sealed at this place.
   *
   * @throws IllegalStateException where the ciphertext was sealed at another place or was changed
   */
  public String open(Place place, byte[] sealed) {
    return new String(Safe.open(ring.now().sealing(), place, sealed), StandardCharsets.UTF_8);
  }

  /** The keyed hashes of some texts, under the present key. */
  public Hashed hashed(String... texts) {
    PrfSet hashing = ring.now().hashing();
    int key = hashing.getPrimaryId();
    return new Hashed(key, Arrays.stream(texts).map(text -> hash(hashing, key, text)).toList());
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

  /** What everything begins with that is sealed under the key set now. */
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
}
