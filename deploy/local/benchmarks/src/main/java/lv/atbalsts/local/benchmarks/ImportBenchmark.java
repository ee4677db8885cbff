package lv.atbalsts.local.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** People come in, in files. */
final class ImportBenchmark {
  private static final List<String> MUNICIPALITIES =
      List.of(
          "0090000", "0110000", "0320200", "0321000", "0321400", "0326100", "0327100", "0328200",
          "0400200", "0406400");

  /** As many as municipalities. */
  static final int FILES = MUNICIPALITIES.size();

  private final BenchmarkRun bench;
  private final int each;
  private int people;

  ImportBenchmark(BenchmarkRun bench) {
    this.bench = bench;
    this.each = bench.people() / FILES;
  }

  int people() {
    return people;
  }

  /** The files from one to before another, worked side by side, and timed to the last row. */
  void take(int from, int to) {
    List<String> files = new ArrayList<>();
    for (int i = from; i < to; i++) {
      files.add(BenchmarkPeople.rows(i * each, (i + 1) * each));
    }
    timed("import", "", from, files, each);
    people += each * files.size();
  }

  /** A third of all again in one file, which only gets its report. */
  void validated() {
    timed("validate only", "?mode=validate", 0, List.of(others()), bench.people() / 3);
  }

  /** A third of all again in one file and one transaction. */
  void atomic() {
    timed("atomic import", "?atomic=true", 0, List.of(others()), bench.people() / 3);
  }

  private String others() {
    return BenchmarkPeople.rows(bench.people(), bench.people() + bench.people() / 3);
  }

  private void timed(String what, String query, int first, List<String> files, int rows) {
    ProcessorTime.Spent before = bench.cost().now();
    double seconds = Stopwatch.seconds(() -> worked(query, first, files, rows));
    int all = rows * files.size();
    bench.tell(
        "%s: %d people in %d files, %.1f s: %.0f clients/s%s; %s",
        what,
        all,
        files.size(),
        seconds,
        all / seconds,
        query.isEmpty() ? " (at least 2000)" : "",
        bench.cost().now().perThousand(before, all));
  }

  private void worked(String query, int first, List<String> files, int rows) {
    List<String> jobs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      jobs.add(
          BenchmarkRun.value(
              bench
                  .calls()
                  .post(
                      caller(first + i),
                      "/clients/imports" + query,
                      "application/x-ndjson",
                      files.get(i))
                  .body(),
              "id"));
    }
    for (int i = 0; i < jobs.size(); i++) {
      ended(caller(first + i), jobs.get(i), rows);
    }
  }

  private static String caller(int number) {
    return "municipality-" + MUNICIPALITIES.get(number);
  }

  private void ended(String caller, String job, int accepted) {
    String state = bench.calls().read(caller, "/assessment/imports/" + job).body();
    while (!BenchmarkRun.value(state, "status").matches("COMPLETED|FAILED")) {
      BenchmarkRun.pause();
      state = bench.calls().read(caller, "/assessment/imports/" + job).body();
    }
    if (!state.contains("\"accepted\":" + accepted)) {
      throw new IllegalStateException(state);
    }
  }
}
