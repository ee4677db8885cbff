package lv.atbalsts.gateway.route;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Gives up when nothing has moved for a while: every piece of the upload renews it, so a long
 * import is not slow as long as it goes on.
 */
final class Patience {

  private final Vertx vertx;
  private final long nanos;
  private final Runnable lost;
  private long timer;
  private long renewed = System.nanoTime();

  Patience(Vertx vertx, Duration silence, Runnable lost) {
    this.vertx = vertx;
    this.nanos = silence.toNanos();
    this.lost = lost;
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
      lost.run();
    }
  }
}
