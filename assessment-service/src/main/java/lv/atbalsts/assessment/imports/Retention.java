package lv.atbalsts.assessment.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Deletes files when their time is over: what was sent to be imported holds personal data beside
 * the records, which would outlive a person's erasure (GDPR Art. 5(1)(e)).
 */
@ApplicationScoped
class Retention {

  private static final Logger LOG = Logger.getLogger(Retention.class);
  private static final Duration BETWEEN = Duration.ofHours(1);

  private final ImportJobs jobs;
  private final Callers callers;
  private final ImportSettings settings;
  private final Clock clock;
  private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

  Retention(ImportJobs jobs, Callers callers, ImportSettings settings, Clock clock) {
    this.jobs = jobs;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  /** Deletes what is due, once in a while. */
  void keep() {
    Instant due = next.get();
    if (!clock.instant().isBefore(due) && next.compareAndSet(due, clock.instant().plus(BETWEEN))) {
      deleteDue();
    }
  }

  void deleteDue() {
    OffsetDateTime endedBefore = OffsetDateTime.now(clock).minusDays(settings.keepDays());
    int chunks =
        callers.as(
            Caller.SYSTEM,
            () -> QuarkusTransaction.requiringNew().call(() -> jobs.deleteContent(endedBefore)));
    if (chunks > 0) {
      LOG.infof("imports that ended before %s: %d chunks deleted", endedBefore, chunks);
    }
  }
}
