package lv.atbalsts.registry.placement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Gives reserved places back when their time limit is over, and records the end of placements whose
 * last day is over: soon after midnight in Riga, and every hour for a night that was missed. The
 * dates alone had freed the places before.
 */
@ApplicationScoped
class PlacementJob {

  private static final Logger LOG = Logger.getLogger(PlacementJob.class);

  private final PlacementDesk placements;
  private final Callers callers;

  PlacementJob(PlacementDesk placements, Callers callers) {
    this.placements = placements;
    this.callers = callers;
  }

  @Scheduled(cron = "0 5 0 * * ?", timeZone = "Europe/Riga")
  @Scheduled(every = "1h")
  void recordOrSay() {
    try {
      while (recordSome() > 0) {
        // each transaction records a bounded number
      }
    } catch (RuntimeException failed) {
      LOG.warnf("what is over is not recorded yet: %s", failed.getClass().getName());
    }
  }

  private int recordSome() {
    return callers.as(
        Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(placements::recordOver));
  }
}
