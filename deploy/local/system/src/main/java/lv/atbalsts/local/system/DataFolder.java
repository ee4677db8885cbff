package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that holds everything a run leaves behind: postgres, kafka, logs, keys, start-up
 * caches. One run at a time holds it; the lock is the operating system's, so a killed run does not
 * leave it locked.
 */
final class DataFolder implements AutoCloseable {
  private static final String LOCK = "lock";

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  static DataFolder hold(Path path) {
    try {
      boolean others = Files.exists(path) && !Files.exists(path.resolve(LOCK));
      Files.createDirectories(path);
      if (!others) {
        // keys and people's data lie in it
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      }
      FileChannel channel =
          FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        throw new CannotRun(
            "Another run of Atbalsts holds "
                + path
                + ". Stop it first, or choose another folder with --data.");
      }
      return new DataFolder(path, channel);
    } catch (IOException cannotWrite) {
      throw new CannotRun(
          "The data cannot be kept in %s: %s. Choose a folder that you may write to with --data."
              .formatted(path, reason(cannotWrite)));
    }
  }

  private static String reason(IOException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "no right to write";
      case FileAlreadyExistsException file -> "it is a file";
      case NoSuchFileException missing -> "there is no such place";
      default -> failure.getMessage();
    };
  }

  /**
   * Deletes what earlier runs left, the start-up caches excepted: they belong to the build, not to
   * the data.
   */
  void empty() throws IOException {
    for (String name :
        List.of("postgres", "kafka", "logs", "keys", "documents", "open-data", SandboxDay.FILE)) {
      delete(path.resolve(name));
    }
  }

  /** Whether no earlier run has left data. */
  boolean isNew() {
    return !Files.exists(path.resolve("postgres"));
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  Path path() {
    return path;
  }

  Path folder(String name) {
    try {
      return Files.createDirectories(path.resolve(name));
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
