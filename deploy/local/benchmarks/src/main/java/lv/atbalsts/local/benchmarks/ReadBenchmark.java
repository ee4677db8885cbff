package lv.atbalsts.local.benchmarks;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People are found by their code, and listed. */
final class ReadBenchmark {
  private static final int PAGE = 500;
  private static final Pattern NEXT = Pattern.compile("<[^>]*?(/[a-z-]+\\?[^>]*)>; *rel=\"next\"");

  private final BenchmarkRun bench;
  private final AtomicInteger searched = new AtomicInteger();

  ReadBenchmark(BenchmarkRun bench) {
    this.bench = bench;
  }

  /** Milliseconds of a search among so many. */
  double search(int people) {
    Runnable one =
        () -> {
          int person = Math.floorMod(searched.incrementAndGet() * 7919, people);
          String body = "{\"personalCode\":\"%s\"}".formatted(BenchmarkPeople.code(person));
          HttpResponse<String> hits =
              bench.calls().post(BenchmarkRun.REGION, "/clients/search", "application/json", body);
          if (!hits.body().contains("\"id\"")) {
            throw new IllegalStateException("nobody found");
          }
        };
    Stopwatch.medianMilliseconds(500, one);
    return Stopwatch.medianMilliseconds(1_000, one);
  }

  void pages() {
    int rows = Math.min(200, bench.people() / PAGE);
    String first = "/clients?limit=" + rows;
    String path = first;
    for (int page = 1; page < PAGE; page++) {
      path = next(bench.calls().read(BenchmarkRun.REGION, path));
    }
    String last = path;
    double one = milliseconds(first);
    double late = milliseconds(last);
    bench.tell(
        "list of %d a page: page 1 %.2f ms, page %d %.2f ms: %.2f times (at most 1.5)",
        rows, one, PAGE, late, late / one);
  }

  private double milliseconds(String path) {
    Stopwatch.medianMilliseconds(50, () -> bench.calls().read(BenchmarkRun.REGION, path));
    return Stopwatch.medianMilliseconds(200, () -> bench.calls().read(BenchmarkRun.REGION, path));
  }

  private static String next(HttpResponse<String> page) {
    Matcher link = NEXT.matcher(page.headers().firstValue("Link").orElseThrow());
    if (!link.find()) {
      throw new IllegalStateException("no next page");
    }
    return link.group(1);
  }
}
