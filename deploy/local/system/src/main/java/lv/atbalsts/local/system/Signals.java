package lv.atbalsts.local.system;

import java.util.concurrent.CountDownLatch;
import sun.misc.Signal;

/**
 * Ctrl-C and SIGTERM as an ordinary event. Shutdown hooks would run all at once, and PostgreSQL
 * would be gone before the services are.
 */
final class Signals {
  private final CountDownLatch asked = new CountDownLatch(1);
  private final Thread main = Thread.currentThread();
  private volatile int status;

  private Signals() {}

  /**
   * From now on the first signal interrupts the calling thread; a second one ends the JVM at once.
   */
  static Signals handle() {
    Signals signals = new Signals();
    for (String name : new String[] {"INT", "TERM", "HUP"}) {
      Signal.handle(new Signal(name), signal -> signals.received(128 + signal.getNumber()));
    }
    return signals;
  }

  private void received(int status) {
    if (asked()) {
      Runtime.getRuntime().halt(status);
    }
    this.status = status;
    asked.countDown();
    main.interrupt();
  }

  /** The exit status that the signal stands for. */
  int status() {
    return status;
  }

  boolean asked() {
    return asked.getCount() == 0;
  }
}
