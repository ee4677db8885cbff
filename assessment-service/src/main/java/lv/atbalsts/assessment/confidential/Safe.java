package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Seals what is one person's, and opens it; once the person's key is destroyed nothing opens. */
public final class Safe {

  private final PersonKey key;
  private final Aead sealing;

  Safe(PersonKey key, Aead sealing) {
    this.key = key;
    this.sealing = sealing;
  }

  /** The ciphertext, which opens only at this place and only with this person's key. */
  public byte[] seal(Place place, String text) {
    return seal(sealing, place, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What was sealed at this place.
   *
   * @throws IllegalStateException where the ciphertext is another person's, was sealed at another
   *     place or was changed
   */
  public String open(Place place, byte[] sealed) {
    return new String(open(sealing, place, sealed), StandardCharsets.UTF_8);
  }

  PersonKey key() {
    return key;
  }

  static byte[] seal(Aead sealing, Place place, byte[] content) {
    try {
      return sealing.encrypt(content, place.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be sealed", failure);
    }
  }

  static byte[] open(Aead sealing, Place place, byte[] sealed) {
    try {
      return sealing.decrypt(sealed, place.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be opened at " + place.column(), failure);
    }
  }
}
