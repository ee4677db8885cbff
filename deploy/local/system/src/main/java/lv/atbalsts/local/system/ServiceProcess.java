package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One service in a process of its own, the leader of its own session: a Ctrl-C at the terminal
 * reaches the launcher only, which then stops everything in order.
 */
public final class ServiceProcess {
  /** Five of these stay below 1.2 GB together. */
  static final List<String> JVM_OPTIONS =
      List.of(
          "-Xmx128m",
          "-Xss512k",
          "-XX:+UseSerialGC",
          "-XX:+UseCompactObjectHeaders",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xlog:aot*=error",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "-Dfile.encoding=UTF-8");

  /** Tenths of a second that a service has for its own end. */
  private static final int PATIENCE = 150;

  /** Notes its process id where the watchdog looks, before it becomes the JVM. */
  private static final String NOTE_AND_BECOME = "echo $$ >> \"$1\"; shift; exec \"$@\"";

  private final Service service;
  private final Process process;
  private final Path log;
  private final URI health;
  private final AotCache cache;
  private volatile boolean recordsAtExit;

  private ServiceProcess(Service service, Process process, Path log, URI health, AotCache cache) {
    this.service = service;
    this.process = process;
    this.log = log;
    this.health = health;
    this.cache = cache;
  }

  static ServiceProcess start(
      Service service,
      Path packaged,
      Path log,
      URI health,
      Map<String, String> environment,
      AotCache cache,
      Path pids) {
    List<String> command =
        new ArrayList<>(List.of("setsid", "sh", "-c", NOTE_AND_BECOME, "sh", pids.toString()));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.add(cache.option());
    command.addAll(List.of("-jar", packaged.resolve("quarkus-run.jar").toString()));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      return new ServiceProcess(service, builder.start(), log, health, cache);
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  Service service() {
    return service;
  }

  boolean alive() {
    return process.isAlive();
  }

  boolean ready() {
    return Health.ready(health);
  }

  boolean startsFromCache() {
    return cache.exists();
  }

  /** Resident memory in megabytes, as the kernel counts it; 0 where there is no /proc. */
  public long residentMegabytes() {
    return Memory.residentMegabytes(process.pid());
  }

  /**
   * Ends a recording and writes the start-up cache while the service goes on. Takes some seconds; false when this JDK
   * cannot (before 25.0.3), then the cache is written when the service stops.
   */
  boolean finishRecording() {
    recordsAtExit = !Jcmd.run(process.pid(), "AOT.end_recording");
    return !recordsAtExit && cache.finish();
  }

  /** The last lines it wrote, for a person who wants to know why it died. */
  String tail(int lines) {
    try {
      List<String> all = Files.readAllLines(log);
      return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
    } catch (IOException unreadable) {
      return "(" + log + " cannot be read)";
    }
  }

  int exitStatus() {
    return process.exitValue();
  }

  Path log() {
    return log;
  }

  /** Asks it to end, waits, and ends it for certain. */
  public void stop() {
    process.destroy();
    try {
      for (int i = 0; i < PATIENCE && process.isAlive() && !onlyRecording(); i++) {
        Thread.sleep(100);
      }
      if (recordsAtExit && !process.isAlive()) {
        cache.finish();
      }
      process.destroyForcibly().waitFor();
    } catch (InterruptedException askedToHurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** A recording nobody asked to be finished would hold up the stop for seconds. */
  private boolean onlyRecording() {
    return !startsFromCache() && !recordsAtExit && tail(20).contains(service.folder() + " stopped in");
  }
}
