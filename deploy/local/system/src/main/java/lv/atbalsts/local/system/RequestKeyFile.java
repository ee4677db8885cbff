package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The secret under which services hash requests, so that a repeated one is recognised and a
 * personal code in it cannot be guessed. Made at the first start, kept with the data.
 */
final class RequestKeyFile {

  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OURS = PosixFilePermissions.fromString("rw-------");

  private RequestKeyFile() {}

  /** The key in this file, which is made where there is none. */
  static synchronized String in(Path file) {
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(OURS));
        Files.writeString(file, HexFormat.of().formatHex(random));
      }
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
