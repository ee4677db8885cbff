package lv.atbalsts.gateway.route;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Fires when nothing has moved for a while. Every piece of an upload renews it, so a long import
 * goes on as long as it makes progress.
 */
final class IdleTimeout {

  private final Vertx vertx;
  private final long nanos;
  private final Runnable onIdle;
  private long timer;
  private long renewed = System.nanoTime();

  IdleTimeout(Vertx vertx, Duration limit, Runnable onIdle) {
    this.vertx = vertx;
    this.nanos = limit.toNanos();
    this.onIdle = onIdle;
    arm(nanos);
  }

  void renew() {
    renewed = System.nanoTime();
  }

  void end() {
    vertx.cancelTimer(timer);
  }

  private void arm(long remaining) {
    long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(remaining));
    timer = vertx.setTimer(millis, id -> check());
  }

  private void check() {
    long remaining = nanos - (System.nanoTime() - renewed);
    if (remaining > 0) {
      arm(remaining);
    } else {
      onIdle.run();
    }
  }
}
