package lv.atbalsts.kit.http;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import org.jboss.logging.Logger;

/** Answers kept for repeated requests are forgotten after 30 days; looked for every hour. */
@ApplicationScoped
class OldAnswers {

  private static final Logger LOG = Logger.getLogger(OldAnswers.class);
  private static final Duration PAUSE = Duration.ofHours(1);

  private final Vertx vertx;
  private final Callers callers;
  private final Sql sql;

  OldAnswers(Vertx vertx, Callers callers, Sql sql) {
    this.vertx = vertx;
    this.callers = callers;
    this.sql = sql;
  }

  void onStart(@Observes StartupEvent event) {
    vertx.setPeriodic(PAUSE.toMillis(), timer -> vertx.executeBlocking(this::tryToForget));
  }

  private Integer tryToForget() {
    try {
      return forget();
    } catch (RuntimeException failed) {
      LOG.warnf("old answers are still kept: %s", failed.getClass().getName());
      return 0;
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
