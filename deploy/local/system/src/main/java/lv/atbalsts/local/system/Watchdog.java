package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A shell that outlives the launcher by a moment: when the launcher is killed the pipe between them
 * ends, and the shell ends the services and PostgreSQL. After a clean stop it finds nothing to do.
 */
final class Watchdog implements AutoCloseable {
  private final Process shell;
  private final Path pids;

  private Watchdog(Process shell, Path pids) {
    this.shell = shell;
    this.pids = pids;
  }

  static Watchdog start(Path pids, Path postgresData) {
    try (InputStream script = Watchdog.class.getResourceAsStream("/watchdog.sh")) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(pids, "");
      Process shell =
          new ProcessBuilder(
                  "setsid", "sh", "-c", text, "sh", pids.toString(), postgresData.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Watchdog(shell, pids);
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  /** Where every process of this run notes its id. */
  Path pids() {
    return pids;
  }

  /** Guards a process, even where the list is lost together with the data folder. */
  void guard(long pid) {
    try {
      tell(Long.toString(pid));
    } catch (IOException gone) {
      throw new UncheckedIOException("the watchdog is gone", gone);
    }
  }

  /** After a clean stop there is nothing left to end. */
  @Override
  public void close() {
    try {
      tell("stopped");
      Files.deleteIfExists(pids);
      shell.getOutputStream().close();
      shell.waitFor(5, TimeUnit.SECONDS);
    } catch (IOException alreadyGone) {
      shell.destroyForcibly();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(String word) throws IOException {
    shell.getOutputStream().write((word + "\n").getBytes(StandardCharsets.UTF_8));
    shell.getOutputStream().flush();
  }
}
