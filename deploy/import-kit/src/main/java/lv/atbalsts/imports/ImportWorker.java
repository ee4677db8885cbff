package lv.atbalsts.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.ConsumeEvent;
import io.vertx.core.eventbus.EventBus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/** Works the queued jobs in the background, each in the name of whoever sent the file. */
@ApplicationScoped
class ImportWorker {

  private static final Logger LOG = Logger.getLogger(ImportWorker.class);
  private static final String QUEUED = "import-queued";

  private final ImportJobs jobs;
  private final ChunkedImport chunkedImport;
  private final AtomicImport atomicImport;
  private final RowOutcomes outcomes;
  private final Callers callers;
  private final ImportSettings settings;
  private final EventBus bus;
  private final FairQueue queue = new FairQueue();
  private final Semaphore free;
  private final AtomicLong queued = new AtomicLong();
  private volatile boolean stopping;

  ImportWorker(
      ImportJobs jobs,
      ChunkedImport chunkedImport,
      AtomicImport atomicImport,
      RowOutcomes outcomes,
      Callers callers,
      ImportSettings settings,
      EventBus bus) {
    this.jobs = jobs;
    this.chunkedImport = chunkedImport;
    this.atomicImport = atomicImport;
    this.outcomes = outcomes;
    this.callers = callers;
    this.settings = settings;
    this.bus = bus;
    this.free = new Semaphore(settings.workers());
  }

  /** Lets the chunk in hand finish; the rest is taken up at the next start. */
  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping = true;
    free.tryAcquire(settings.workers(), 10, TimeUnit.SECONDS);
  }

  /** A job was queued here. */
  void wake() {
    queued.incrementAndGet();
    bus.publish(QUEUED, "");
  }

  @ConsumeEvent(value = QUEUED, blocking = true, ordered = false)
  void woken(String nothing) {
    work();
  }

  /** Jobs that another instance left, or that could not be worked the last time. */
  @Scheduled(every = "${atbalsts.imports.look-again}")
  void lookAgain() {
    work();
  }

  /** Works whatever is open, where a worker is free. */
  private void work() {
    long seen = -1;
    while (!stopping && seen != queued.get() && free.tryAcquire()) {
      try {
        do {
          seen = queued.get();
        } while (!stopping && queue.next(open()).stream().anyMatch(this::worked));
      } catch (RuntimeException failure) {
        LOG.warnf("imports wait: %s", failure.getClass().getSimpleName());
      } finally {
        free.release();
      }
    }
  }

  private List<FairQueue.Open> open() {
    return callers.as(Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(jobs::open));
  }

  /** Works a job that nobody has in hand; answers whether there was something to do. */
  private boolean worked(FairQueue.Open open) {
    if (!queue.begin(open)) {
      return false;
    }
    try {
      Optional<ImportJob> job =
          callers.as(
              Caller.SYSTEM,
              () -> QuarkusTransaction.requiringNew().call(() -> jobs.find(open.id())));
      return job.map(each -> callers.as(each.caller(), () -> work(each, open))).orElse(false);
    } finally {
      queue.end(open);
    }
  }

  private boolean work(ImportJob job, FairQueue.Open open) {
    Optional<Integer> attempt = QuarkusTransaction.requiringNew().call(() -> jobs.begun(job.id()));
    if (attempt.isEmpty()) {
      return false;
    }
    if (attempt.get() > settings.attempts()) {
      QuarkusTransaction.requiringNew().run(() -> giveUp(job));
      return true;
    }
    boolean did = job.isWhole() ? whole(job) : chunks(job, open);
    QuarkusTransaction.requiringNew().run(() -> jobs.letGo(job.id()));
    return did;
  }

  private boolean whole(ImportJob job) {
    atomicImport.take(job);
    return true;
  }

  /** Between two chunks a job gives way to somebody who has none in hand, and goes on later. */
  private boolean chunks(ImportJob job, FairQueue.Open open) {
    boolean did = false;
    while (!stopping && chunkedImport.step(job.id())) {
      did = true;
      if (queue.givesWay(open, open())) {
        return true;
      }
    }
    return did;
  }

  private void giveUp(ImportJob job) {
    LOG.warnf("import %s is given up after %d attempts", job.id(), settings.attempts());
    if (job.isWhole()) {
      outcomes.notApplied(job);
    }
    outcomes.unreached(job);
    jobs.end(job, ImportStatus.FAILED, ImportRefusal.IMPORT_GIVEN_UP.code());
  }
}
