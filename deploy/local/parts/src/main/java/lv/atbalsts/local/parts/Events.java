package lv.atbalsts.local.parts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Events for tests: plays the other services, and sees what the one under test has published. */
public final class Events {

  private Events() {}

  /**
   * Publishes a new event and waits until the broker has it.
   *
   * @param type full type, e.g. {@code lv.atbalsts.registry.RegistrationGranted.v1}
   * @param key id of the aggregate: the record's key and {@code ce_subject}
   * @param municipality ATVK code, or null
   */
  public static Event publish(
      String topic, String type, String key, String json, String municipality) {
    Event event = Event.of(type, key, json, municipality);
    publish(topic, event);
    return event;
  }

  /** Publishes an event as it is; twice the same one is a duplicate. */
  public static void publish(String topic, Event event) {
    send(event.record(topic));
  }

  /** Publishes a record that need not be an event, to see what a consumer does with it. */
  public static void publishRaw(
      String topic, String key, String value, Map<String, String> headers) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, key, value.getBytes(StandardCharsets.UTF_8));
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    send(record);
  }

  /**
   * The first event of the topic, from its beginning, that the predicate accepts.
   *
   * @throws AssertionError with what was seen, when none came within the time
   */
  public static Event awaitOn(String topic, Predicate<Event> wanted, Duration timeout) {
    try (TopicReader reader = new TopicReader(topic)) {
      return reader.await(wanted, timeout);
    }
  }

  /** Everything that is on the topic now, in order within each key. */
  public static List<Event> allOn(String topic) {
    try (TopicReader reader = new TopicReader(topic)) {
      return reader.toTheEnd();
    }
  }

  private static void send(ProducerRecord<String, byte[]> record) {
    Parts.kafka().createTopics(record.topic());
    Map<String, Object> settings = Map.of("bootstrap.servers", Parts.kafka().bootstrap());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the event was not sent", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending an event", e);
    }
  }
}
