package lv.atbalsts.gateway.route;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.gateway.limit.BodyLimit;

/**
 * Ends an upload that takes too long or is too slow. While the service does not read, a slow upload
 * is not the client's fault.
 */
final class SlowUploadGuard {

  private final Vertx vertx;
  private final CountedBody body;
  private final BodyLimit limit;
  private final Runnable onSlow;
  private final long begun = System.nanoTime();
  private final long timer;
  private long counted;

  SlowUploadGuard(Vertx vertx, CountedBody body, BodyLimit limit, Runnable onSlow) {
    this.vertx = vertx;
    this.body = body;
    this.limit = limit;
    this.onSlow = onSlow;
    long millis = Math.min(limit.within().toMillis(), limit.time().toMillis());
    timer = vertx.setPeriodic(millis, again -> check());
  }

  void end() {
    vertx.cancelTimer(timer);
  }

  private void check() {
    if (body.isEnded()) {
      end();
    } else if (isLate() || isSlow()) {
      end();
      onSlow.run();
    }
    counted = body.count();
  }

  private boolean isLate() {
    return System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(limit.time().toMillis());
  }

  private boolean isSlow() {
    return body.wasWantedThroughout() && body.count() - counted < limit.piece();
  }
}
