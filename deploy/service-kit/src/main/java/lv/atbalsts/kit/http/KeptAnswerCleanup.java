package lv.atbalsts.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import org.jboss.logging.Logger;

/** Answers kept for repeated requests are forgotten after 30 days; looked for every hour. */
@ApplicationScoped
class KeptAnswerCleanup {

  private static final Logger LOG = Logger.getLogger(KeptAnswerCleanup.class);

  private final Callers callers;
  private final Sql sql;

  KeptAnswerCleanup(Callers callers, Sql sql) {
    this.callers = callers;
    this.sql = sql;
  }

  @Scheduled(every = "1h", delayed = "1h")
  void forgetOrSay() {
    try {
      forget();
    } catch (RuntimeException failed) {
      LOG.warnf("old answers are still kept: %s", failed.getClass().getName());
    }
  }

  /** Answers how many were forgotten. */
  int forget() {
    return callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        sql.update(
                            "delete from idempotency_key where created_at < now() - interval '30 days'")));
  }
}
