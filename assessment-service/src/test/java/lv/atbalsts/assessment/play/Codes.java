package lv.atbalsts.assessment.play;

import java.util.concurrent.atomic.AtomicLong;

/** New personal codes. */
public final class Codes {

  private static final AtomicLong LAST = new AtomicLong(System.nanoTime() % 1_000_000 * 1_000);

  private Codes() {}

  public static String next() {
    String digits = "32%09d".formatted(LAST.incrementAndGet() % 1_000_000_000);
    return digits.substring(0, 6) + "-" + digits.substring(6);
  }

  /** A code of the old form, of somebody born on 17 May 1980; its check digit may be doubtful. */
  public static String old() {
    return "170580-1%04d".formatted(LAST.incrementAndGet() % 10_000);
  }
}
