package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * What an earlier run left when it was killed: usually its watchdog is ending it at this moment.
 * When that was killed too, the services that are still there are ended here.
 */
final class OrphanProcesses {
  private static final Duration WATCHDOGS_TIME = Duration.ofSeconds(15);

  private OrphanProcesses() {}

  static void end(Path pids) {
    try {
      Instant deadline = Instant.now().plus(WATCHDOGS_TIME);
      while (Files.exists(pids) && anyAlive(pids) && Instant.now().isBefore(deadline)) {
        Thread.sleep(100);
      }
      if (Files.exists(pids)) {
        for (String pid : Files.readAllLines(pids)) {
          ProcessHandle.of(Long.parseLong(pid.strip()))
              .filter(OrphanProcesses::isOurs)
              .ifPresent(ProcessHandle::destroyForcibly);
        }
        Files.deleteIfExists(pids);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean anyAlive(Path pids) throws IOException {
    return Files.readAllLines(pids).stream()
        .anyMatch(
            pid ->
                ProcessHandle.of(Long.parseLong(pid.strip()))
                    .filter(OrphanProcesses::isOurs)
                    .isPresent());
  }

  /** A process id may belong to something else by now. */
  private static boolean isOurs(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("quarkus-run.jar");
  }
}
