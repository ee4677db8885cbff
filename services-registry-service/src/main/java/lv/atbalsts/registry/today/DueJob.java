package lv.atbalsts.registry.today;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.registry.capacity.CapacityDesk;
import lv.atbalsts.registry.placement.PlacementDesk;
import lv.atbalsts.registry.registration.RegistrationDesk;
import org.jboss.logging.Logger;

/**
 * Tells at midnight in Riga of what is due by the dates alone: registrations whose years are over,
 * reservations past their time limit and placements past their last day, then the places that
 * became free by it. Every hour from the start on too, for a night that was missed. Instances that
 * look at once take turns at the rows, so each end is told once.
 */
@ApplicationScoped
public class DueJob {

  private static final Logger LOG = Logger.getLogger(DueJob.class);

  private final RegistrationDesk registrations;
  private final PlacementDesk placements;
  private final CapacityDesk capacities;
  private final Callers callers;

  DueJob(
      RegistrationDesk registrations,
      PlacementDesk placements,
      CapacityDesk capacities,
      Callers callers) {
    this.registrations = registrations;
    this.placements = placements;
    this.capacities = capacities;
    this.callers = callers;
  }

  @Scheduled(cron = "0 0 0 * * ?", timeZone = "Europe/Riga")
  @Scheduled(every = "1h")
  public void tellOrSay() {
    tellOrSay("expired registrations", registrations::recordExpiries);
    tellOrSay("placements and reservations that are over", placements::recordOver);
    tellOrSay("places that became free", capacities::tellOfDays);
  }

  private void tellOrSay(String what, Callable<Integer> some) {
    try {
      while (callers.as(Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(some)) > 0) {
        // each transaction tells of a bounded number
      }
    } catch (RuntimeException failed) {
      LOG.warnf("%s are not told of yet: %s", what, failed.getClass().getName());
    }
  }

  /** The same in the caller's transaction: all that is due. */
  void tell() {
    while (registrations.recordExpiries() + placements.recordOver() + capacities.tellOfDays() > 0) {
      // each call records a bounded number
    }
  }
}
