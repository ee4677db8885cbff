package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.prf.Prf;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * Proves that a row stands as this service wrote it: whoever can write the database alone cannot
 * make its message authentication code (MAC). A key that made one stays in the key set.
 */
@ApplicationScoped
public class MacService {

  private static final int BYTES = 32;

  private final KeyRing ring;

  MacService(KeyRing ring) {
    this.ring = ring;
  }

  /** The key that new codes are made with. */
  public int key() {
    return ring.now().stamping().getPrimaryId();
  }

  /** The code of a content under a key, or nothing where the key set holds no such key. */
  public Optional<byte[]> mac(int key, byte[] content) {
    try {
      Prf prf = ring.now().stamping().getPrfs().get(key);
      return prf == null ? Optional.empty() : Optional.of(prf.compute(content, BYTES));
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("the code cannot be made", failure);
    }
  }
}
