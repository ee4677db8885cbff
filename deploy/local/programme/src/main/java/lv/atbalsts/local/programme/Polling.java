package lv.atbalsts.local.programme;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits until a service has learned by events what another one knows already. */
final class Polling {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Polling() {}

  /** Asks until the answer is as wanted, a minute at the most; the last answer. */
  static JsonNode until(Supplier<JsonNode> question, Predicate<JsonNode> wanted) {
    Instant deadline = Instant.now().plus(PATIENCE);
    JsonNode answer = question.get();
    while (!wanted.test(answer) && Instant.now().isBefore(deadline)) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException stopped) {
        throw LoadInterrupted.during("waiting for events to arrive");
      }
      answer = question.get();
    }
    return answer;
  }
}
