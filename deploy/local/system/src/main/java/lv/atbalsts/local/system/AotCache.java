package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of one service (JEP 483, 514, 515): what the JVM loaded and learned in an
 * earlier run, so that it starts in a fraction of the time. Its name carries a fingerprint of the
 * packaged service, of the JVM and of its options; after a rebuild the old cache is not found
 * again, and deleted.
 */
final class AotCache {
  private final Path file;
  private final Path unfinished;

  AotCache(Path folder, LocalService service, Path packaged, List<String> jvmOptions) {
    String print = fingerprint(packaged, jvmOptions);
    this.file = folder.resolve(service.folder() + "-" + print + ".aot");
    this.unfinished = folder.resolve(service.folder() + "-" + print + ".unfinished");
    deleteOthers(folder, service.folder() + "-", print);
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** The JVM option that uses the cache, else the one that records it where that is wanted. */
  List<String> option(boolean recording) {
    if (exists()) {
      return List.of("-XX:AOTCache=" + file);
    }
    return recording ? List.of("-XX:AOTCacheOutput=" + unfinished) : List.of();
  }

  /** Takes a recording into use; false when the JVM has written none. */
  boolean finish() {
    try {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException notWritten) {
      return false;
    }
  }

  /** The next start goes without it. */
  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException cannotDelete) {
      throw new UncheckedIOException(cannotDelete);
    }
  }

  private void deleteOthers(Path folder, String prefix, String print) {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path other : files.toList()) {
        String name = other.getFileName().toString();
        if (name.startsWith(prefix) && !name.startsWith(prefix + print)) {
          Files.delete(other);
        }
      }
    } catch (IOException cannotDelete) {
      throw new UncheckedIOException(cannotDelete);
    }
  }

  private static String fingerprint(Path packaged, List<String> jvmOptions) {
    try (Stream<Path> jars = Files.walk(packaged)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      add(digest, System.getProperty("java.vm.version") + jvmOptions);
      for (Path jar : jars.filter(Files::isRegularFile).sorted().toList()) {
        add(digest, jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (IOException | NoSuchAlgorithmException cannotRead) {
      throw new IllegalStateException("Cannot read " + packaged, cannotRead);
    }
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
