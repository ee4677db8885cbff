package lv.atbalsts.registry.play;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** New registration numbers with a right check digit, and new project numbers. */
public final class Numbers {

  private static final int[] WEIGHTS = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6};
  private static final AtomicInteger LAST = new AtomicInteger();

  private Numbers() {}

  public static String registration() {
    while (true) {
      String body = "40%08d".formatted(LAST.incrementAndGet());
      int sum = IntStream.range(0, 10).map(i -> WEIGHTS[i] * (body.charAt(i) - '0')).sum();
      int check = Math.floorMod(3 - sum, 11);
      if (check < 10) {
        return body + check;
      }
    }
  }

  public static String project() {
    int next = LAST.incrementAndGet();
    return "9.2.2.1./%02d/T/%03d".formatted(15 + next / 1000, next % 1000);
  }

  /** A new address code of the State Land Service. */
  public static String addressCode() {
    return Integer.toString(100_000_000 + LAST.incrementAndGet());
  }
}
