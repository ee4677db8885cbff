package lv.atbalsts.local.benchmarks;

/** The run: people come in, are listed and found, and are assessed. */
public final class AssessmentBenchmark {
  private AssessmentBenchmark() {}

  /** Tells the figures; the service is stopped in the end. */
  public static void run(BenchmarkRun bench, Runnable stopService) {
    BenchmarkDatabase store = bench.store();
    bench.tell(
        "%d cores; PostgreSQL %s with fsync=%s, synchronous_commit=%s, full_page_writes=%s, shared_buffers=%s",
        Runtime.getRuntime().availableProcessors(),
        store.text("show server_version"),
        store.text("show fsync"),
        store.text("show synchronous_commit"),
        store.text("show full_page_writes"),
        store.text("show shared_buffers"));
    ImportBenchmark imports = new ImportBenchmark(bench);
    ReadBenchmark reading = new ReadBenchmark(bench);
    imports.take(0, 1);
    double early = reading.search(imports.people());
    imports.take(1, ImportBenchmark.FILES);
    double late = reading.search(imports.people());
    bench.tell(
        "search by code: %.2f ms with %d people, %.2f ms with %d: %.2f times (at most 2)",
        early, bench.people() / ImportBenchmark.FILES, late, bench.people(), late / early);
    reading.pages();
    imports.validated();
    imports.atomic();
    new WriteBenchmark(bench).compared(stopService);
  }
}
