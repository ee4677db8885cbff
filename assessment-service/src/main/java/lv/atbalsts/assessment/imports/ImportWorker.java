package lv.atbalsts.assessment.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/** Works the queued jobs in the background, each in the name of whoever sent the file. */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);

  private final ImportJobs jobs;
  private final Chunkwise chunkwise;
  private final InOne inOne;
  private final Outcomes outcomes;
  private final Retention retention;
  private final Callers callers;
  private final ImportSettings settings;
  private final Semaphore work = new Semaphore(0);
  private final FairTurns turns = new FairTurns();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile boolean stopping;

  ImportWorker(
      ImportJobs jobs,
      Chunkwise chunkwise,
      InOne inOne,
      Outcomes outcomes,
      Retention retention,
      Callers callers,
      ImportSettings settings) {
    this.jobs = jobs;
    this.chunkwise = chunkwise;
    this.inOne = inOne;
    this.outcomes = outcomes;
    this.retention = retention;
    this.callers = callers;
    this.settings = settings;
  }

  void onStart(@Observes StartupEvent event) {
    for (int i = 0; i < settings.workers(); i++) {
      threads.execute(this::untilStopped);
    }
  }

  /** Lets the chunk in hand finish; the rest is taken up at the next start. */
  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    work.release(settings.workers());
    threads.shutdown();
    threads.awaitTermination(10, TimeUnit.SECONDS);
  }

  void wake() {
    work.release();
  }

  private void untilStopped() {
    while (!stopping) {
      try {
        retention.keep();
        while (!stopping && turns.next(open()).stream().anyMatch(this::worked)) {}
        work.tryAcquire(settings.lookAgain().toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException stopped) {
        return;
      } catch (RuntimeException failure) {
        LOG.warnf("imports wait: %s", failure.getClass().getSimpleName());
        pause();
      }
    }
  }

  private List<FairTurns.Open> open() {
    return callers.as(Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(jobs::open));
  }

  /** Works a job that nobody has in hand; answers whether there was something to do. */
  private boolean worked(FairTurns.Open open) {
    if (!turns.begin(open)) {
      return false;
    }
    try {
      Optional<ImportJob> job =
          callers.as(
              Caller.SYSTEM,
              () -> QuarkusTransaction.requiringNew().call(() -> jobs.find(open.id())));
      return job.map(each -> callers.as(each.caller(), () -> work(each, open))).orElse(false);
    } finally {
      turns.end(open);
    }
  }

  private boolean work(ImportJob job, FairTurns.Open open) {
    Optional<Integer> attempt = QuarkusTransaction.requiringNew().call(() -> jobs.begun(job.id()));
    if (attempt.isEmpty()) {
      return false;
    }
    if (attempt.get() > settings.attempts()) {
      QuarkusTransaction.requiringNew().run(() -> giveUp(job));
      return true;
    }
    boolean did = job.inOne() ? whole(job) : chunks(job, open);
    QuarkusTransaction.requiringNew().run(() -> jobs.letGo(job.id()));
    return did;
  }

  private boolean whole(ImportJob job) {
    inOne.take(job);
    return true;
  }

  /** Between two chunks a job gives way to somebody who has none in hand, and goes on later. */
  private boolean chunks(ImportJob job, FairTurns.Open open) {
    boolean did = false;
    while (!stopping && chunkwise.step(job.id())) {
      did = true;
      if (turns.givesWay(open, open())) {
        return true;
      }
    }
    return did;
  }

  private void giveUp(ImportJob job) {
    LOG.warnf("import %s is given up after %d attempts", job.id(), settings.attempts());
    if (job.inOne()) {
      outcomes.notApplied(job);
    }
    outcomes.unreached(job);
    jobs.end(job, ImportStatus.FAILED, "ASM-0340");
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(settings.lookAgain().toMillis());
    } catch (InterruptedException stopped) {
      stopping = true;
    }
  }
}
