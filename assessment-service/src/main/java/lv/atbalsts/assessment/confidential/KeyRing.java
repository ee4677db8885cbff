package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadKey;
import com.google.crypto.tink.prf.PrfSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The keys as the file has them now: it is looked at again from time to time. */
@ApplicationScoped
class KeyRing {

  private static final Logger LOG = Logger.getLogger(KeyRing.class);

  private final KeysetSettings settings;
  private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
  private volatile Keys keys;

  KeyRing(KeysetSettings settings) throws GeneralSecurityException, IOException {
    this.settings = settings;
    keys = Keys.of(Keyset.of(settings));
  }

  Keys now() {
    long now = System.nanoTime();
    long before = lookedAt.get();
    if (now - before > settings.lookAgain().toNanos() && lookedAt.compareAndSet(before, now)) {
      look();
    }
    return keys;
  }

  /** Looks at the file; one that can not be read changes nothing. */
  void look() {
    try {
      keys = Keys.of(Keyset.of(settings));
    } catch (GeneralSecurityException | IOException | RuntimeException unreadable) {
      LOG.errorf(
          "the key set's file cannot be read, the keys stay as they were: %s",
          unreadable.getClass().getSimpleName());
    }
  }

  /**
   * What seals, hashes and stamps, and under which keys.
   *
   * @param sealedPrefix what every ciphertext of the present sealing key begins with
   */
  record Keys(Aead sealing, byte[] sealedPrefix, PrfSet hashing, PrfSet stamping) {

    private static final int PREFIX_BYTES = 5;

    private static Keys of(Keyset keyset) throws GeneralSecurityException {
      return new Keys(
          keyset.sealing().getPrimitive(RegistryConfiguration.get(), Aead.class),
          prefix(keyset.sealing()),
          keyset.hashing().getPrimitive(RegistryConfiguration.get(), PrfSet.class),
          keyset.stamping().getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    }

    /** Without a prefix it could not be told under which key something is sealed. */
    private static byte[] prefix(KeysetHandle sealing) {
      byte[] prefix = ((AeadKey) sealing.getPrimary().getKey()).getOutputPrefix().toByteArray();
      if (prefix.length != PREFIX_BYTES) {
        throw new IllegalStateException("a sealing key must be of Tink's variant TINK");
      }
      return prefix;
    }
  }
}
