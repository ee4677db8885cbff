package lv.atbalsts.gateway.route;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import lv.atbalsts.gateway.limit.Allowance;

/**
 * Watches an upload that goes on: it must be here in time and may not trickle. While the service
 * lets it wait, its slowness is the service's.
 */
final class Pace {

  private final Vertx vertx;
  private final CountedBody body;
  private final Allowance allowance;
  private final Runnable lost;
  private final long begun = System.nanoTime();
  private final long timer;
  private long counted;

  Pace(Vertx vertx, CountedBody body, Allowance allowance, Runnable lost) {
    this.vertx = vertx;
    this.body = body;
    this.allowance = allowance;
    this.lost = lost;
    long millis = Math.min(allowance.within().toMillis(), allowance.time().toMillis());
    timer = vertx.setPeriodic(millis, again -> check());
  }

  void end() {
    vertx.cancelTimer(timer);
  }

  private void check() {
    if (body.isEnded()) {
      end();
    } else if (isLate() || trickles()) {
      end();
      lost.run();
    }
    counted = body.count();
  }

  private boolean isLate() {
    return System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(allowance.time().toMillis());
  }

  private boolean trickles() {
    return body.wasWantedThroughout() && body.count() - counted < allowance.piece();
  }
}
