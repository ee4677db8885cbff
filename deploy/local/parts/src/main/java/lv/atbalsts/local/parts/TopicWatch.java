package lv.atbalsts.local.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning, without a group: nobody else's offsets move. */
final class TopicWatch implements AutoCloseable {

  private static final Duration POLL = Duration.ofMillis(100);

  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<Event> seen = new ArrayList<>();

  TopicWatch(String topic) {
    this.topic = topic;
    Parts.kafka().createTopics(topic);
    consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", Parts.kafka().bootstrap()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions = partitions();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** A topic just made is told of a moment later. */
  private List<TopicPartition> partitions() {
    List<PartitionInfo> known = consumer.partitionsFor(topic);
    while (known.isEmpty()) {
      known = consumer.partitionsFor(topic);
    }
    return known.stream().map(info -> new TopicPartition(topic, info.partition())).toList();
  }

  Event await(Predicate<Event> wanted, Duration timeout) {
    long end = System.nanoTime() + timeout.toNanos();
    do {
      for (Event event : poll()) {
        if (wanted.test(event)) {
          return event;
        }
      }
    } while (System.nanoTime() < end);
    throw new AssertionError(
        "no such event on %s within %s; seen were: %s"
            .formatted(topic, timeout, seen.stream().map(Event::type).toList()));
  }

  List<Event> toTheEnd() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      poll();
    }
    return List.copyOf(seen);
  }

  private List<Event> poll() {
    List<Event> events = new ArrayList<>();
    consumer.poll(POLL).forEach(record -> events.add(Event.of(record)));
    seen.addAll(events);
    return events;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
