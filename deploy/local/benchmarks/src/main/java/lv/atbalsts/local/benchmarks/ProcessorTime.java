package lv.atbalsts.local.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What work costs in processor time: on a busy machine it says more than how long it took. */
public final class ProcessorTime {
  private static final double TICKS = 100;

  private final long service;
  private final long postgres;

  public ProcessorTime(long service, long postgres) {
    this.service = service;
    this.postgres = postgres;
  }

  Spent now() {
    double backends =
        ProcessHandle.of(postgres).stream()
            .flatMap(ProcessHandle::children)
            .mapToDouble(child -> seconds(child.pid(), 13, 14))
            .sum();
    return new Spent(
        seconds(service, 13, 14),
        backends + seconds(postgres, 13, 14, 15, 16),
        seconds(ProcessHandle.current().pid(), 13, 14));
  }

  /** These fields of /proc: the process's own time, and that of its ended children. */
  private static double seconds(long pid, int... fields) {
    try {
      String[] stat =
          Files.readString(Path.of("/proc/" + pid + "/stat"))
              .replaceFirst("\\(.*\\)", "x")
              .split(" ");
      double ticks = 0;
      for (int field : fields) {
        ticks += Long.parseLong(stat[field]);
      }
      return ticks / TICKS;
    } catch (IOException ended) {
      return 0;
    }
  }

  /**
   * Seconds of processor time.
   *
   * @param here of this process: who calls the service, and the broker that takes its events
   */
  record Spent(double service, double postgres, double here) {

    /** As text, of the time since then, for each thousand things. */
    String perThousand(Spent before, long things) {
      return String.format(
          Locale.ROOT,
          "processor time for 1000: service %.2f s, PostgreSQL %.2f s, caller and broker %.2f s",
          (service - before.service) * 1000 / things,
          (postgres - before.postgres) * 1000 / things,
          (here - before.here) * 1000 / things);
    }
  }
}
