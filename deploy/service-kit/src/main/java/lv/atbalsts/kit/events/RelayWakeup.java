package lv.atbalsts.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Wakes this instance's relay when a transaction of this instance has committed facts. The database
 * is not asked to: a transaction with a NOTIFY keeps every other such one from committing until its
 * own commit is on the disk, so that no two of them ever share a flush.
 */
@ApplicationScoped
class RelayWakeup {

  /** A batch costs the database and the broker much, one fact more in it nearly nothing. */
  private static final Duration GATHERING = Duration.ofMillis(20);

  private final Semaphore committed = new Semaphore(0);

  void committed() {
    committed.release();
  }

  /**
   * Waits until something was committed since it was waited last, and a moment for what commits
   * next, or until the longest time is over; answers whether something was committed.
   */
  boolean await(Duration most) throws InterruptedException {
    boolean woken = committed.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
    if (woken) {
      Thread.sleep(GATHERING);
      committed.drainPermits();
    }
    return woken;
  }
}
