package lv.atbalsts.kit.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import lv.atbalsts.kit.refusal.KitRefusal;

/**
 * A request's body, put aside in a file until all of it is here: whoever sends slowly keeps no
 * transaction waiting. The file has no name as soon as it is open, so that none is left whatever
 * happens; what stands in it is encrypted under a key that exists in this object only.
 */
final class Spool implements AutoCloseable {

  static final String SUFFIX = ".upload";

  private static final int PIECE = 64 * 1024;
  private static final int KEY_BYTES = 32;
  private static final int BLOCK_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final FileChannel file;
  private final MessageDigest digest;
  private final byte[] key = random(KEY_BYTES);
  private final byte[] start = random(BLOCK_BYTES);

  Spool(FileChannel file) {
    this.file = file;
    digest = sha256();
  }

  /** A file in this folder that nobody else can open. */
  static Spool in(Path folder) {
    try {
      Files.createDirectories(folder);
      Path name = Files.createTempFile(folder, "", SUFFIX);
      FileChannel file = FileChannel.open(name, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Files.delete(name);
      return new Spool(file);
    } catch (IOException full) {
      throw noRoom();
    }
  }

  /**
   * Takes a body in, to its end.
   *
   * @throws lv.atbalsts.kit.refusal.Refusal 503 where there is no room for it (KIT-0507)
   */
  void fill(InputStream body) throws IOException {
    Cipher cipher = cipher(Cipher.ENCRYPT_MODE);
    byte[] piece = new byte[PIECE];
    for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
      digest.update(piece, 0, read);
      write(cipher.update(piece, 0, read));
    }
  }

  /** The SHA-256 of what was taken in. */
  byte[] digest() {
    return digest.digest();
  }

  /** What was taken in, from its beginning. */
  InputStream content() throws IOException {
    file.position(0);
    return new CipherInputStream(Channels.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException unimportant) {
      throw new UncheckedIOException(unimportant);
    }
  }

  private void write(byte[] sealed) {
    try {
      ByteBuffer left = ByteBuffer.wrap(sealed == null ? new byte[0] : sealed);
      while (left.hasRemaining()) {
        file.write(left);
      }
    } catch (IOException full) {
      throw noRoom();
    }
  }

  private static RuntimeException noRoom() {
    return KitRefusal.NO_ROOM_FOR_FILE.with().retryAfter(60);
  }

  private Cipher cipher(int mode) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
      return cipher;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] random(int bytes) {
    byte[] made = new byte[bytes];
    RANDOM.nextBytes(made);
    return made;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
