package lv.atbalsts.local.benchmarks;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * What a run works with.
 *
 * @param people how many there are in the end
 * @param progress is told every figure
 */
public record BenchmarkRun(
    int people,
    ServiceClient calls,
    BenchmarkDatabase store,
    ProcessorTime cost,
    Consumer<String> progress) {
  static final String PROJECT = "9.2.2.1./15/I/001";
  static final String REGION = "region-" + PROJECT;
  static final String ASSESSOR = "assessor-" + PROJECT;

  void tell(String what, Object... values) {
    progress.accept(String.format(Locale.ROOT, what, values));
  }

  /** The text of a member of a JSON object. */
  static String value(String json, String name) {
    int start = json.indexOf("\"" + name + "\":\"") + name.length() + 4;
    if (start < name.length() + 4) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return json.substring(start, json.indexOf('"', start));
  }

  static void pause() {
    try {
      Thread.sleep(1_000);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }
}
