package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.prf.Prf;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Proves that a row stands as this service wrote it: whoever can write the database alone cannot
 * make its stamp. A key that once stamped stays in the key set.
 */
@ApplicationScoped
public class Stamps {

  private static final int BYTES = 32;

  private final KeyRing ring;

  Stamps(KeyRing ring) {
    this.ring = ring;
  }

  /** The key that new stamps are made with. */
  public int key() {
    return ring.now().stamping().getPrimaryId();
  }

  /** The stamp of a content under a key, or nothing where the key set holds no such key. */
  public Optional<byte[]> stamp(int key, byte[] content) {
    try {
      Prf prf = ring.now().stamping().getPrfs().get(key);
      return prf == null ? Optional.empty() : Optional.of(prf.compute(content, BYTES));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be stamped", failure);
    }
  }
}
