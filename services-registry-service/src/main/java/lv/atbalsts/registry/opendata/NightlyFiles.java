package lv.atbalsts.registry.opendata;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.jboss.logging.Logger;

/**
 * Makes the files of the day soon after midnight in Riga, when what ended at midnight has ended;
 * every hour from the start on too, for a night that was missed. Of instances that look at once one
 * makes them.
 */
@ApplicationScoped
class NightlyFiles {

  private static final Logger LOG = Logger.getLogger(NightlyFiles.class);

  private final OpenDataDesk desk;
  private final Callers callers;

  NightlyFiles(OpenDataDesk desk, Callers callers) {
    this.desk = desk;
    this.callers = callers;
  }

  @Scheduled(cron = "0 20 0 * * ?", timeZone = "Europe/Riga")
  @Scheduled(every = "1h")
  void makeOrSay() {
    if (!desk.keepsFiles()) {
      LOG.warn(
          "no files of the register are made: neither a bucket (atbalsts.files.s3) nor"
              + " atbalsts.open-data.folder is set");
      return;
    }
    try {
      callers.as(
          Caller.SYSTEM,
          () -> QuarkusTransaction.requiringNew().call(() -> desk.makeFiles(desk.today())));
    } catch (RuntimeException failed) {
      LOG.warnf("the files of the day are not made yet: %s", failed.getClass().getName());
    }
  }
}
