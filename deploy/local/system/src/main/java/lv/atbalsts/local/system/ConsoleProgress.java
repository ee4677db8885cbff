package lv.atbalsts.local.system;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Tells the person at the terminal what is happening, with the seconds since the start. */
public final class ConsoleProgress {
  private final PrintStream out;
  private final Instant start = Instant.now();

  ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  /** One finished or beginning step, on a line of its own. */
  public synchronized void say(String what, Object... values) {
    out.printf("%6.1f s  %s%n", seconds(), what.formatted(values));
    out.flush();
  }

  /** Text without the clock: a table, an address. */
  public synchronized void print(String text) {
    out.println(text);
    out.flush();
  }

  double seconds() {
    return Duration.between(start, Instant.now()).toMillis() / 1000.0;
  }
}
