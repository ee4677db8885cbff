package lv.atbalsts.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import lv.atbalsts.kit.events.DeadLetter.Place;
import lv.atbalsts.kit.events.Inbox.Incoming;
import lv.atbalsts.kit.refusal.Refusal;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic once more, outside of the consumers' group: nothing is taken in by that. */
@ApplicationScoped
public class TopicReader {

  /** For the whole reading: whoever asks waits for it. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaClients clients;
  private final ObjectMapper json;

  TopicReader(KafkaClients clients, ObjectMapper json) {
    this.clients = clients;
    this.json = json;
  }

  /**
   * Every event of the handler's type that the topic holds from its beginning until now, handed to
   * somebody else: for what the handler of before did not keep.
   *
   * @throws KafkaException where the broker is away
   */
  public <E> void each(String topic, EventHandler<E> handler, BiConsumer<E, EventHead> taker) {
    try (Consumer<String, byte[]> consumer = clients.consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic, PATIENCE).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
      while (partitions.stream()
          .anyMatch(each -> consumer.position(each, PATIENCE) < ends.get(each))) {
        consumer.poll(Duration.ofSeconds(1)).forEach(record -> hand(record, handler, taker));
      }
    }
  }

  private <E> void hand(
      ConsumerRecord<String, byte[]> record,
      EventHandler<E> handler,
      BiConsumer<E, EventHead> taker) {
    EventHead head;
    E data;
    try {
      head = RecordHead.of(record);
      if (!head.type().equals(handler.type())) {
        return;
      }
      data = EventData.read(json, handler.shape(), record.value());
    } catch (MalformedEvent setAside) {
      return;
    }
    taker.accept(data, head);
  }

  /**
   * The record at a place, and those of its subject at earlier places of the same partition, in
   * their order; of each the events of the subject that lie behind it. What the topic no longer
   * holds is not among them.
   */
  List<Found> read(Place place, List<Long> earlier) {
    TopicPartition partition = new TopicPartition(place.topic(), place.partition());
    long givingUpAt = System.nanoTime() + PATIENCE.toNanos();
    try (Consumer<String, byte[]> consumer = clients.consumer()) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, earlier.stream().reduce(place.offset(), Long::min));
      long end = consumer.endOffsets(List.of(partition), PATIENCE).get(partition);
      List<Found> all = new ArrayList<>();
      while (consumer.position(partition, PATIENCE) < end && System.nanoTime() < givingUpAt) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofSeconds(1))) {
          all.forEach(found -> found.addIfOfTheSameSubject(each));
          if (each.offset() == place.offset() || earlier.contains(each.offset())) {
            all.add(new Found(each, new ArrayList<>()));
          }
        }
      }
      Optional<Found> asked =
          all.stream().filter(each -> each.record().offset() == place.offset()).findFirst();
      if (asked.isPresent() && consumer.position(partition, PATIENCE) >= end) {
        return all.stream().filter(asked.get()::isOfTheSameSubject).toList();
      }
    } catch (KafkaException unreachable) {
      throw Refusal.of("KIT-0042", 503).toException();
    }
    throw Refusal.of("KIT-0042", 503).toException();
  }

  /** A record, and the readable events of its subject behind it. */
  record Found(ConsumerRecord<String, byte[]> record, List<Incoming> behind) {

    Place place() {
      return new Place(record.topic(), record.partition(), record.offset());
    }

    private boolean isOfTheSameSubject(Found other) {
      return other == this || isOfTheSameSubject(other.record);
    }

    private boolean isOfTheSameSubject(ConsumerRecord<String, byte[]> other) {
      String subject = DeadLetters.header(record, "ce_subject");
      return subject != null && subject.equalsIgnoreCase(DeadLetters.header(other, "ce_subject"));
    }

    private void addIfOfTheSameSubject(ConsumerRecord<String, byte[]> later) {
      if (isOfTheSameSubject(later)) {
        try {
          behind.add(Incoming.of(later));
        } catch (MalformedEvent unreadable) {
          return; // it was never taken in
        }
      }
    }
  }
}
