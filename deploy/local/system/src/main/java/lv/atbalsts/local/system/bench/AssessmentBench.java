package lv.atbalsts.local.system.bench;

/** The run: people come in, are listed and found, and are assessed. */
public final class AssessmentBench {
  private AssessmentBench() {}

  /** Tells the figures; the service is stopped in the end. */
  public static void run(Bench bench, Runnable stopService) {
    Store store = bench.store();
    bench.tell(
        "%d cores; PostgreSQL %s with fsync=%s, synchronous_commit=%s, full_page_writes=%s, shared_buffers=%s",
        Runtime.getRuntime().availableProcessors(),
        store.text("show server_version"),
        store.text("show fsync"),
        store.text("show synchronous_commit"),
        store.text("show full_page_writes"),
        store.text("show shared_buffers"));
    Imports imports = new Imports(bench);
    Reading reading = new Reading(bench);
    imports.take(0, 1);
    double early = reading.search(imports.people());
    imports.take(1, Imports.FILES);
    double late = reading.search(imports.people());
    bench.tell(
        "search by code: %.2f ms with %d people, %.2f ms with %d: %.2f times (at most 2)",
        early, bench.people() / Imports.FILES, late, bench.people(), late / early);
    reading.pages();
    imports.validated();
    imports.atomic();
    new Writes(bench).compared(stopService);
  }
}
