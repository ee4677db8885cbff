package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The logs of the runs before: what a service said before it died is read after the next start. */
final class EarlierLogs {
  private static final int KEPT = 3;

  private EarlierLogs() {}

  /** Moves {@code x.log} to {@code x.log.1}, that one to {@code x.log.2}, and so on. */
  static void keep(Path log) {
    try {
      for (int age = KEPT; age > 0; age--) {
        Path younger = age == 1 ? log : earlier(log, age - 1);
        if (Files.exists(younger)) {
          Files.move(younger, earlier(log, age), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    } catch (IOException cannotMove) {
      throw new UncheckedIOException(cannotMove);
    }
  }

  private static Path earlier(Path log, int age) {
    return log.resolveSibling(log.getFileName() + "." + age);
  }
}
