package lv.atbalsts.assessment.confidential;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Encrypts and decrypts with the key of one person; once the key is destroyed, nothing can be read.
 */
public final class PersonCipher {

  private final PersonKey key;
  private final Aead sealing;

  PersonCipher(PersonKey key, Aead sealing) {
    this.key = key;
    this.sealing = sealing;
  }

  /** The ciphertext, which only this person's key decrypts, and only in this column and row. */
  public byte[] encrypt(AssociatedData where, String text) {
    return encrypt(sealing, where, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What was encrypted for this column and row.
   *
   * @throws IllegalStateException where the ciphertext is another person's, is of another column or
   *     row, or was changed
   */
  public String decrypt(AssociatedData where, byte[] sealed) {
    return new String(decrypt(sealing, where, sealed), StandardCharsets.UTF_8);
  }

  PersonKey key() {
    return key;
  }

  static byte[] encrypt(Aead sealing, AssociatedData where, byte[] content) {
    try {
      return sealing.encrypt(content, where.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be encrypted", failure);
    }
  }

  static byte[] decrypt(Aead sealing, AssociatedData where, byte[] sealed) {
    try {
      return sealing.decrypt(sealed, where.bytes());
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("cannot be decrypted in " + where.column(), failure);
    }
  }
}
