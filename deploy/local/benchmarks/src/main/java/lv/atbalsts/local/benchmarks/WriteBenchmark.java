package lv.atbalsts.local.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import lv.atbalsts.local.programme.SampleAnswers;

/** Assessments are written, and the same rows by PostgreSQL's own benchmark. */
final class WriteBenchmark {
  private static final int CLIENTS = 8;

  /** The warm-up, the measurement and pgbench have at most a third of the people each. */
  private static final int THIRDS = 3;

  /** So many people does each client of pgbench write at most. */
  private static final int LONGEST_SHARE = 3_000;

  /** So long the just-in-time compiler works beside the service, and on the same cores. */
  private static final Duration WARM_UP = Duration.ofMinutes(3);

  private static final Duration MEASURED = Duration.ofSeconds(20);
  private static final Duration SHORTLY = Duration.ofSeconds(10);

  private static final String ANSWERS = SampleAnswers.adultAsJson(BenchmarkPeople.code(0));

  private final BenchmarkRun bench;
  private Iterator<String> enrolments;

  WriteBenchmark(BenchmarkRun bench) {
    this.bench = bench;
  }

  void compared(Runnable stopService) {
    BenchmarkDatabase store = bench.store();
    store.run(
        """
        create table bench_person as select row_number() over (order by md5(id::text)) as n, id as enrolment_id,
          client_id, client_ref, municipality from enrolment
        """);
    store.run("create unique index on bench_person (n)");
    store.run("analyze");
    enrolments =
        store.texts("select enrolment_id::text from bench_person order by n desc").iterator();
    PgbenchBaseline baseline = new PgbenchBaseline(store, written(enrolments.next()));
    bench.tell("an assessment is written as %s", baseline.rows());
    double reached = throughTheService();
    tokenAlone();
    stopService.run();
    store.run(
        "delete from bench_person p using assessment a where a.enrolment_id = p.enrolment_id");
    Optional<Path> pgbench = PgbenchBaseline.pgbench();
    if (pgbench.isEmpty()) {
      bench.tell("pgbench is not installed (Debian: postgresql-contrib): not compared");
      return;
    }
    long flushes = store.logFlushes();
    ProcessorTime.Spent before = bench.cost().now();
    int each = Math.min((bench.people() / THIRDS - 1) / CLIENTS, LONGEST_SHARE);
    double alone = baseline.rate(pgbench.get(), CLIENTS, each);
    long written = (long) each * CLIENTS;
    bench.tell(
        "pgbench, the same rows: %.0f/s; %.2f flushes of the log each; PostgreSQL %.2f s for 1000",
        alone,
        (double) (store.logFlushes() - flushes) / written,
        (bench.cost().now().postgres() - before.postgres()) * 1000 / written);
    bench.tell(
        "assessment writes reach %.0f %% of what pgbench does (at least 40 %%)",
        100 * reached / alone);
  }

  private double throughTheService() {
    Stopwatch.rate(CLIENTS, WARM_UP, upTo(bench.people() / THIRDS));
    BenchmarkRun.pause();
    long flushes = bench.store().logFlushes();
    ProcessorTime.Spent before = bench.cost().now();
    Stopwatch.Rate service = Stopwatch.rate(CLIENTS, MEASURED, upTo(bench.people() / THIRDS));
    ProcessorTime.Spent after = bench.cost().now();
    BenchmarkRun.pause();
    bench.tell(
        "%d assessments written by %d clients: %.0f/s; %.2f flushes of the log each (at most 1); %s",
        service.count(),
        CLIENTS,
        service.perSecond(),
        (double) (bench.store().logFlushes() - flushes) / service.count(),
        after.perThousand(before, service.count()));
    return service.perSecond();
  }

  /** What every request costs before anything is done for it, the caller's part included. */
  private void tokenAlone() {
    BooleanSupplier call =
        () -> {
          bench.calls().refused(BenchmarkRun.ASSESSOR, "/key-rotations/" + new UUID(0, 0));
          return true;
        };
    Stopwatch.rate(CLIENTS, SHORTLY, call);
    ProcessorTime.Spent before = bench.cost().now();
    Stopwatch.Rate refused = Stopwatch.rate(CLIENTS, SHORTLY, call);
    bench.tell(
        "of which a request whose token does not allow it, with nothing written: %.0f/s; %s",
        refused.perSecond(), bench.cost().now().perThousand(before, refused.count()));
  }

  /** Writes assessments of so many people, one at each call; false when they are all written. */
  private BooleanSupplier upTo(int people) {
    AtomicInteger left = new AtomicInteger(people);
    return () -> {
      if (left.getAndDecrement() <= 0) {
        return false;
      }
      written(nextEnrolment());
      return true;
    };
  }

  /** Writes a person's assessment, and answers its id. */
  private String written(String enrolment) {
    String answer =
        bench
            .calls()
            .post(
                BenchmarkRun.ASSESSOR,
                "/enrolments/" + enrolment + "/assessments",
                "application/json",
                assessment())
            .body();
    return BenchmarkRun.value(answer, "id");
  }

  private synchronized String nextEnrolment() {
    return enrolments.next();
  }

  private static String assessment() {
    return """
        {"methodologyCode":"SAMPLE_SUPPORT_INTENSITY",
         "team":[{"profession":"SUPPORT_INTENSITY_SPECIALIST","specialistRef":"SP-014"}],
         "assessedOn":"2019-05-02","answers":%s}
        """
        .formatted(ANSWERS);
  }
}
