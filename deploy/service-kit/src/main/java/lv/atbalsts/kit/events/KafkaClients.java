package lv.atbalsts.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.Config;

/**
 * The clients of the broker. Every setting {@code kafka.…} (or {@code KAFKA_…} in the environment)
 * goes to each of them, TLS and SASL above all; what the guarantees of this package rest on is not
 * to be set.
 */
@ApplicationScoped
class KafkaClients {

  private static final String PREFIX = "kafka.";

  /** A partition's share of a batch of the outbox goes out in one request. */
  private static final int BATCH_BYTES = 128 * 1024;

  private final Config config;
  private final String service;

  KafkaClients(Config config, ServiceName service) {
    this.config = config;
    this.service = service.service();
  }

  Producer<String, byte[]> producer() {
    return new KafkaProducer<>(
        producerSettings(), new StringSerializer(), new ByteArraySerializer());
  }

  Consumer<String, byte[]> consumer() {
    return new KafkaConsumer<>(
        consumerSettings(), new StringDeserializer(), new ByteArrayDeserializer());
  }

  /**
   * Every event in order, acknowledged by all replicas, retried for as long as the broker is away.
   * One request at a time: of a producer that a partition does not know yet, the broker takes a
   * second request although the first was refused (the leader was just being chosen), and then
   * never the first.
   */
  Map<String, Object> producerSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, service + "-relay");
    settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 60_000);
    settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.putAll(given());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
    settings.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
    settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
    settings.remove(ProducerConfig.PARTITIONER_CLASS_CONFIG);
    settings.remove(ProducerConfig.PARTITIONER_IGNORE_KEYS_CONFIG);
    return settings;
  }

  /** From the beginning, and never past what the database has not taken in. */
  Map<String, Object> consumerSettings() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, service);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    settings.putAll(given());
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, "atbalsts." + service);
    settings.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    return settings;
  }

  /** What is set for the broker's clients, under the client's own names. */
  private Map<String, Object> given() {
    Map<String, Object> given = new HashMap<>();
    for (String property : config.getPropertyNames()) {
      String name = property.toLowerCase(Locale.ROOT).replace('_', '.');
      if (name.startsWith(PREFIX)) {
        config
            .getOptionalValue(name, String.class)
            .or(() -> config.getOptionalValue(property, String.class))
            .ifPresent(value -> given.put(name.substring(PREFIX.length()), value));
      }
    }
    return given;
  }
}
