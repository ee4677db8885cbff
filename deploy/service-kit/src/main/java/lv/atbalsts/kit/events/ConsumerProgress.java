package lv.atbalsts.kit.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * How work that never ends is getting on: since when it has stood still, at what, and how much
 * waits. Told by the work, read by health and metrics.
 */
final class ConsumerProgress {

  private final String name;
  private final Duration most;
  private final Counter setAside;
  private volatile long wentOnAt = System.nanoTime();
  private volatile String trouble;
  private volatile long behind;

  /**
   * The standing of one direction.
   *
   * @param direction {@code in} or {@code out}
   * @param most how long it may stand still before that is told
   */
  ConsumerProgress(String direction, Duration most, MeterRegistry meters) {
    this.name = "events " + direction;
    this.most = most;
    Gauge.builder("atbalsts.event.standstill", this, each -> each.still().toMillis() / 1000.0)
        .description("how long no round of taking events in, or sending them out, has succeeded")
        .baseUnit("seconds")
        .tag("direction", direction)
        .register(meters);
    Gauge.builder("atbalsts.event.behind", this, each -> each.behind)
        .description("events on the topics that this instance has yet to take in")
        .tag("direction", direction)
        .register(meters);
    setAside =
        Counter.builder("atbalsts.event.set.aside")
            .description("events that became dead letters")
            .tag("direction", direction)
            .register(meters);
  }

  void goesOn() {
    wentOnAt = System.nanoTime();
    trouble = null;
  }

  void fails(String at, Throwable failure) {
    trouble = at + ": " + failure.getClass().getSimpleName();
  }

  void behind(long events) {
    behind = events;
  }

  void setAside() {
    setAside.increment();
  }

  private Duration still() {
    return Duration.ofNanos(System.nanoTime() - wentOnAt);
  }

  HealthCheckResponse health() {
    Duration still = still();
    HealthCheckResponseBuilder health =
        HealthCheckResponse.named(name)
            .status(still.compareTo(most) <= 0)
            .withData("secondsWithoutProgress", still.toSeconds())
            .withData("behind", behind);
    String now = trouble;
    return (now == null ? health : health.withData("trouble", now)).build();
  }
}
