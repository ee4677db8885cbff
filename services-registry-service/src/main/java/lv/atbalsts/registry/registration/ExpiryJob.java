package lv.atbalsts.registry.registration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Tells of registrations whose years are over, at midnight in Riga; every hour from the start on
 * too, for a night that was missed. Instances that look at once take turns at the rows, so each end
 * is told once.
 */
@ApplicationScoped
class ExpiryJob {

  private static final Logger LOG = Logger.getLogger(ExpiryJob.class);

  private final RegistrationDesk registrations;
  private final Callers callers;

  ExpiryJob(RegistrationDesk registrations, Callers callers) {
    this.registrations = registrations;
    this.callers = callers;
  }

  @Scheduled(cron = "0 0 0 * * ?", timeZone = "Europe/Riga")
  @Scheduled(every = "1h")
  void tellOrSay() {
    try {
      while (tellSome() > 0) {
        // each transaction tells of a bounded number
      }
    } catch (RuntimeException failed) {
      LOG.warnf("expired registrations are not told of yet: %s", failed.getClass().getName());
    }
  }

  private int tellSome() {
    return callers.as(
        Caller.SYSTEM, () -> QuarkusTransaction.requiringNew().call(registrations::recordExpiries));
  }
}
