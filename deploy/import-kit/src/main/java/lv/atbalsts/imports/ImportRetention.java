package lv.atbalsts.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Deletes files when their time is over: what was sent to be imported may hold personal data beside
 * the records, which would outlive a person's erasure (GDPR Art. 5(1)(e)).
 */
@ApplicationScoped
public class ImportRetention {

  private static final Logger LOG = Logger.getLogger(ImportRetention.class);

  private final ImportJobs jobs;
  private final Callers callers;
  private final ImportSettings settings;
  private final Clock clock;

  ImportRetention(ImportJobs jobs, Callers callers, ImportSettings settings, Clock clock) {
    this.jobs = jobs;
    this.callers = callers;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "1h")
  public void deleteDue() {
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
