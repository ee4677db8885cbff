package lv.atbalsts.kit.events;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Runs the relay and the consumer of this service for as long as it lives. */
@ApplicationScoped
class MessagingLifecycle {

  private final Callers callers;
  private final List<String> topics;
  private final ConsumerProgress in;
  private final ConsumerProgress out;
  private final OutboxRelay relay;
  private final EventConsumer consumer;
  private Thread relaying;
  private Thread consuming;

  MessagingLifecycle(
      AgroalDataSource database,
      Callers callers,
      ServiceName service,
      Subscriptions subscriptions,
      Inbox inbox,
      DeadLetters deadLetters,
      RelayWakeup unsent,
      KafkaClients clients,
      EventSettings settings,
      MeterRegistry meters,
      Clock clock) {
    this.callers = callers;
    this.topics = subscriptions.topics();
    in = new ConsumerProgress("in", settings.unhealthyAfter(), meters);
    out = new ConsumerProgress("out", settings.unhealthyAfter(), meters);
    relay = new OutboxRelay(database, clients::producer, service, unsent, out);
    consumer =
        new EventConsumer(clients::consumer, topics, inbox, deadLetters, in, lag(meters), clock);
  }

  private static Timer lag(MeterRegistry meters) {
    return Timer.builder("atbalsts.event.lag")
        .description("from an event's time to the commit of its effect here")
        .publishPercentiles(0.5, 0.99)
        .distributionStatisticExpiry(Duration.ofMinutes(15))
        .register(meters);
  }

  void onStart(@Observes @Priority(100) StartupEvent event) {
    relaying = Thread.ofPlatform().name("outbox-relay").start(asService(relay));
    if (!topics.isEmpty()) {
      consuming = Thread.ofPlatform().name("event-consumer").start(consumer);
    }
  }

  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    relay.stop();
    consumer.stop();
    relaying.interrupt();
    relaying.join(Duration.ofSeconds(5));
    if (consuming != null) {
      consuming.join(Duration.ofSeconds(10));
    }
  }

  HealthCheckResponse in() {
    return consuming == null ? HealthCheckResponse.named("events in").up().build() : in.health();
  }

  HealthCheckResponse out() {
    return out.health();
  }

  private Runnable asService(Runnable work) {
    return () ->
        callers.as(
            Caller.SYSTEM,
            () -> {
              work.run();
              return null;
            });
  }
}
