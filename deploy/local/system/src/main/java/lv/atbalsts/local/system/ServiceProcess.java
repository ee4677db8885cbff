package lv.atbalsts.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import lv.atbalsts.local.parts.LogTail;

/**
 * One service in a process of its own, the leader of its own session: a Ctrl-C at the terminal
 * reaches the launcher only, which then stops everything in order.
 */
public final class ServiceProcess {
  /** Tenths of a second that a service has for its own end. */
  private static final int STOP_TENTHS = 150;

  /** From this exit status on it is 128 and the number of the signal that ended the process. */
  private static final int KILLED_BY_A_SIGNAL = 128;

  private final ServiceLaunch launch;
  private Process process;
  private boolean fromCache;
  private boolean recordsAtExit;

  private ServiceProcess(ServiceLaunch launch) {
    this.launch = launch;
  }

  static ServiceProcess start(ServiceLaunch launch) {
    EarlierLogs.keep(launch.log());
    ServiceProcess started = new ServiceProcess(launch);
    started.start();
    return started;
  }

  private void start() {
    try {
      fromCache = launch.cache().exists();
      process = launch.process().start();
      launch.watchdog().guard(process.pid());
    } catch (IOException cannotStart) {
      throw new UncheckedIOException(cannotStart);
    }
  }

  /**
   * Starts it once more, without its start-up cache, where the JVM itself has crashed on one: a
   * damaged cache would crash every start. False where that is not what it died of.
   */
  boolean startedAgainWithoutCache() {
    if (!fromCache || exitStatus() < KILLED_BY_A_SIGNAL) {
      return false;
    }
    launch.cache().delete();
    start();
    return true;
  }

  String name() {
    return launch.service().folder();
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  boolean ready() {
    return Health.ready(launch.health());
  }

  boolean startedFromCache() {
    return fromCache;
  }

  /** Resident memory in megabytes, as the kernel counts it; 0 where there is no /proc. */
  public long residentMegabytes() {
    return Memory.residentMegabytes(process.pid());
  }

  /** Whether the process writes down how it starts, for a start-up cache. */
  boolean isRecording() {
    return launch.records() && !launch.cache().exists();
  }

  /**
   * Ends a recording and writes the start-up cache while the service goes on. Takes some seconds;
   * false when this JDK cannot (before 25.0.3), then the cache is written when the service stops.
   */
  boolean finishRecording() {
    boolean ended = Jcmd.run(process.pid(), "AOT.end_recording");
    recordsAtExit = !ended && !Thread.currentThread().isInterrupted();
    return ended && launch.cache().finish();
  }

  /** The last lines it wrote, for a person who wants to know why it died. */
  String tail(int lines) {
    return LogTail.of(launch.log(), lines);
  }

  int exitStatus() {
    return process.exitValue();
  }

  Path log() {
    return launch.log();
  }

  /** Asks it to end, waits, and ends it for certain. */
  public void stop() {
    process.destroy();
    try {
      for (int i = 0; i < STOP_TENTHS && process.isAlive() && !onlyRecords(); i++) {
        Thread.sleep(100);
      }
      if (recordsAtExit && !process.isAlive()) {
        launch.cache().finish();
      }
      process.destroyForcibly().waitFor();
    } catch (InterruptedException askedToHurry) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** A recording that nobody asked to be finished would hold up the stop for seconds. */
  private boolean onlyRecords() {
    return isRecording() && !recordsAtExit && tail(20).contains(" stopped in ");
  }
}
