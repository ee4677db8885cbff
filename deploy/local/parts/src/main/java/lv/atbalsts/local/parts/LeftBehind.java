package lv.atbalsts.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that still runs on a data folder although who started it is gone. */
final class LeftBehind {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private LeftBehind() {}

  /** Stops it by a fast shutdown, which closes its connections and loses no commit. */
  static void stop(Path data) {
    running(data).ifPresent(LeftBehind::stop);
  }

  /** The first process of the PostgreSQL that runs on this data folder. */
  static Optional<ProcessHandle> running(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
          .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    } catch (IOException | NumberFormatException | IndexOutOfBoundsException absent) {
      return Optional.empty();
    }
  }

  private static void stop(ProcessHandle process) {
    try {
      // SIGINT is the fast shutdown; the SIGTERM of ProcessHandle.destroy() would wait for clients
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while stopping PostgreSQL", e);
    } catch (java.util.concurrent.ExecutionException | TimeoutException e) {
      throw new IllegalStateException(
          "An earlier PostgreSQL (process %d) does not stop.".formatted(process.pid()), e);
    }
  }
}
