package lv.atbalsts.local.system.bench;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The run: people come in, are listed and found, and are assessed. */
public final class AssessmentBench {
  private static final int FIRST = 30_000;
  private static final int ALL = 300_000;
  private static final int CLIENTS = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(10);
  private static final Duration MEASURED = Duration.ofSeconds(20);
  private static final List<String> MUNICIPALITIES =
      List.of(
          "0090000", "0110000", "0320200", "0321000", "0321400", "0326100", "0327100", "0328200",
          "0400200", "0406400");
  private static final String REGION = "region-" + People.PROJECT;
  private static final String ASSESSOR = "assessor-" + People.PROJECT;
  private static final Pattern NEXT = Pattern.compile("<[^>]*?(/[a-z-]+\\?[^>]*)>; *rel=\"next\"");

  private final Calls calls;
  private final Store store;
  private final Runnable stopService;
  private final Consumer<String> progress;
  private final AtomicInteger searched = new AtomicInteger();

  public AssessmentBench(
      URI service, URI issuer, int postgres, Runnable stopService, Consumer<String> progress) {
    this.calls = new Calls(service, issuer);
    this.store = new Store(postgres);
    this.stopService = stopService;
    this.progress = progress;
  }

  public void run() {
    tell(
        "%d cores; PostgreSQL %s with fsync=%s, synchronous_commit=%s, full_page_writes=%s, shared_buffers=%s",
        Runtime.getRuntime().availableProcessors(),
        store.text("show server_version"),
        store.text("show fsync"),
        store.text("show synchronous_commit"),
        store.text("show full_page_writes"),
        store.text("show shared_buffers"));
    imported(0, 1);
    double early = search(FIRST);
    imported(1, MUNICIPALITIES.size());
    double late = search(ALL);
    tell(
        "search by code: %.2f ms with %d people, %.2f ms with %d: %.2f times (at most 2)",
        early, FIRST, late, ALL, late / early);
    pages();
    assessmentWrites();
  }

  /**
   * One file of so many people for each municipality, from the first byte sent to the last row in.
   */
  private void imported(int from, int to) {
    int each = ALL / MUNICIPALITIES.size();
    double seconds =
        Watch.seconds(
            () -> {
              List<String> jobs = new ArrayList<>();
              for (int i = from; i < to; i++) {
                String file = People.rows(i * each, (i + 1) * each);
                HttpResponse<String> job =
                    calls.post(municipality(i), "/clients/imports", "application/x-ndjson", file);
                jobs.add(value(job.body(), "id"));
              }
              for (int i = from; i < to; i++) {
                ended(municipality(i), jobs.get(i - from), each);
              }
            });
    int people = (to - from) * each;
    tell(
        "import: %d people in %d files, %.1f s: %.0f clients/s (at least 2000)",
        people, to - from, seconds, people / seconds);
  }

  private static String municipality(int number) {
    return "municipality-" + MUNICIPALITIES.get(number);
  }

  private void ended(String caller, String job, int accepted) {
    String state = calls.read(caller, "/imports/" + job).body();
    while (!value(state, "status").matches("COMPLETED|FAILED")) {
      pause();
      state = calls.read(caller, "/imports/" + job).body();
    }
    if (!state.contains("\"accepted\":" + accepted)) {
      throw new IllegalStateException(state);
    }
  }

  private double search(int people) {
    Runnable one =
        () -> {
          int person = Math.floorMod(searched.incrementAndGet() * 7919, people);
          String body = "{\"personalCode\":\"%s\"}".formatted(People.code(person));
          HttpResponse<String> hits =
              calls.post(REGION, "/clients/search", "application/json", body);
          if (!hits.body().contains("\"id\"")) {
            throw new IllegalStateException("nobody found");
          }
        };
    Watch.medianMilliseconds(500, one);
    return Watch.medianMilliseconds(1_000, one);
  }

  private void pages() {
    String path = "/clients?limit=200";
    String first = path;
    for (int page = 1; page < 500; page++) {
      path = next(calls.read(REGION, path));
    }
    String last = path;
    Watch.medianMilliseconds(50, () -> calls.read(REGION, last));
    double one = Watch.medianMilliseconds(200, () -> calls.read(REGION, first));
    double fiveHundred = Watch.medianMilliseconds(200, () -> calls.read(REGION, last));
    tell(
        "list of 200 a page: page 1 %.2f ms, page 500 %.2f ms: %.2f times (at most 1.5)",
        one, fiveHundred, fiveHundred / one);
  }

  private void assessmentWrites() {
    store.run(
        """
        create table bench_person as select row_number() over (order by id) as n, id as enrolment_id, client_id,
          client_ref from enrolment
        """);
    store.run("create unique index on bench_person (n)");
    store.run("analyze");
    List<String> enrolments =
        store.texts("select enrolment_id::text from bench_person order by n desc");
    AtomicInteger next = new AtomicInteger();
    Runnable write =
        () ->
            calls.post(
                ASSESSOR,
                "/assessments",
                "application/json",
                assessment(enrolments.get(next.getAndIncrement())));
    String sample =
        value(
            calls
                .post(
                    ASSESSOR,
                    "/assessments",
                    "application/json",
                    assessment(enrolments.get(next.getAndIncrement())))
                .body(),
            "id");
    String script = new Baseline(store).script(sample);
    Watch.rate(CLIENTS, WARM_UP, write);
    pause();
    long flushes = store.logFlushes();
    Watch.Rate service = Watch.rate(CLIENTS, MEASURED, write);
    pause();
    double each = (double) (store.logFlushes() - flushes) / service.count();
    tell(
        "assessment writes: %.0f/s at %d clients, %.2f flushes of the log each (at most 1)",
        service.perSecond(), CLIENTS, each);
    stopService.run();
    Optional<Path> pgbench = Baseline.pgbench();
    if (pgbench.isEmpty()) {
      tell("pgbench is not installed (Debian: postgresql-contrib): not compared");
      return;
    }
    double alone = new Baseline(store).rate(pgbench.get(), script, CLIENTS, MEASURED);
    tell(
        "pgbench, the same rows: %.0f/s; the service reaches %.0f %% of it (at least 40 %%)",
        alone, 100 * service.perSecond() / alone);
  }

  private static String assessment(String enrolment) {
    return """
        {"enrolmentId":"%s","methodologyCode":"SAMPLE_SUPPORT_INTENSITY",
         "team":[{"profession":"SUPPORT_INTENSITY_SPECIALIST","specialistRef":"SP-014"}],
         "assessedOn":"2019-05-02","answers":{"A1":3,"A2":2}}
        """
        .formatted(enrolment);
  }

  private static String next(HttpResponse<String> page) {
    Matcher link = NEXT.matcher(page.headers().firstValue("Link").orElseThrow());
    if (!link.find()) {
      throw new IllegalStateException("no next page");
    }
    return link.group(1);
  }

  private static String value(String json, String name) {
    Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    if (!value.find()) {
      throw new IllegalStateException(json);
    }
    return value.group(1);
  }

  private void tell(String what, Object... values) {
    progress.accept(String.format(Locale.ROOT, what, values));
  }

  private static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }
}
