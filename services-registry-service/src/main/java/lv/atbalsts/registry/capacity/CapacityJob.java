package lv.atbalsts.registry.capacity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Tells of places that became free by the dates alone, soon after midnight in Riga and every hour:
 * a placement whose last day is over, a reservation past its time limit, a level that begins.
 */
@ApplicationScoped
class CapacityJob {

  private static final Logger LOG = Logger.getLogger(CapacityJob.class);

  private final CapacityDesk capacities;
  private final Callers callers;

  CapacityJob(CapacityDesk capacities, Callers callers) {
    this.capacities = capacities;
    this.callers = callers;
  }

  @Scheduled(cron = "0 10 0 * * ?", timeZone = "Europe/Riga")
  @Scheduled(every = "1h")
  void tellOrSay() {
    try {
      while (tellSome() > 0) {
        // each transaction tells of a bounded number
      }
    } catch (RuntimeException failed) {
      LOG.warnf("places that became free are not told of yet: %s", failed.getClass().getName());
    }
  }

  private int tellSome() {
    return callers.as(
        Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(capacities::tellOfDays));
  }
}
