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
import java.util.Map;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Runs the relay and the consumer of this service for as long as it lives. */
@ApplicationScoped
class EventTraffic {

  /** A partition's share of a batch of the outbox goes out in one request. */
  private static final int BATCH_BYTES = 128 * 1024;

  private final AgroalDataSource database;
  private final Callers callers;
  private final ServiceName service;
  private final String brokers;
  private final OutboxRelay relay;
  private final EventConsumer consumer;
  private Thread relaying;
  private Thread consuming;

  EventTraffic(
      AgroalDataSource database,
      Callers callers,
      ServiceName service,
      Inbox inbox,
      Unsent unsent,
      MeterRegistry meters,
      Clock clock,
      @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
    this.database = database;
    this.callers = callers;
    this.service = service;
    this.brokers = brokers;
    this.relay = new OutboxRelay(database, this::producer, service, unsent);
    this.consumer =
        new EventConsumer(
            this::kafkaConsumer, service.consumes().orElse(List.of()), inbox, lag(meters), clock);
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
    if (service.consumes().isPresent()) {
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

  private Runnable asService(Runnable work) {
    return () ->
        callers.as(
            Caller.SYSTEM,
            () -> {
              work.run();
              return null;
            });
  }

  /**
   * Every event in order, acknowledged by all replicas, retried for as long as the broker is away.
   * One request at a time: of a producer that a partition does not know yet, the broker takes a
   * second request although the first was refused (the leader was just being chosen), and then
   * never the first.
   */
  Producer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            brokers,
            ProducerConfig.CLIENT_ID_CONFIG,
            service.service() + "-relay",
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1,
            ProducerConfig.BATCH_SIZE_CONFIG,
            BATCH_BYTES,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            Integer.MAX_VALUE,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            60_000,
            ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            1_000,
            ProducerConfig.LINGER_MS_CONFIG,
            5),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private KafkaConsumer<String, byte[]> kafkaConsumer() {
    return new KafkaConsumer<>(
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            brokers,
            ConsumerConfig.GROUP_ID_CONFIG,
            "atbalsts." + service.service(),
            ConsumerConfig.CLIENT_ID_CONFIG,
            service.service(),
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            500,
            ConsumerConfig.METADATA_MAX_AGE_CONFIG,
            10_000,
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            2_000),
        new StringDeserializer(),
        new ByteArrayDeserializer());
  }
}
