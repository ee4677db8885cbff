package lv.atbalsts.kit.events;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses between tries, each twice as long as the one before; nobody waits who is to stop. */
final class BackOff {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final CountDownLatch stop = new CountDownLatch(1);
  private Duration next = FIRST;

  void pause() {
    try {
      stop.await(next.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException asked) {
      stop();
    }
    next = next.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : next.multipliedBy(2);
  }

  /** What had failed succeeds again. */
  void isOver() {
    next = FIRST;
  }

  void stop() {
    stop.countDown();
  }

  boolean isStopped() {
    return stop.getCount() == 0;
  }
}
