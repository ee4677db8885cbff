package lv.atbalsts.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.events.DeadLetter.Place;
import lv.atbalsts.kit.events.Inbox.Incoming;
import lv.atbalsts.kit.refusal.KitRefusal;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Reads a topic once more, outside of the consumers' group: nothing is taken in by that. */
@ApplicationScoped
class TopicReader {

  /** For the whole reading: whoever asks waits for it. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final KafkaClients clients;

  TopicReader(KafkaClients clients) {
    this.clients = clients;
  }

  /** Whether there is a record at the place. */
  boolean holds(Place place) {
    TopicPartition partition = new TopicPartition(place.topic(), place.partition());
    List<TopicPartition> one = List.of(partition);
    try (Consumer<String, byte[]> consumer = clients.consumer()) {
      return consumer.partitionsFor(place.topic(), PATIENCE).stream()
              .anyMatch(each -> each.partition() == place.partition())
          && consumer.beginningOffsets(one, PATIENCE).get(partition) <= place.offset()
          && place.offset() < consumer.endOffsets(one, PATIENCE).get(partition);
    } catch (KafkaException unreachable) {
      throw KitRefusal.RECORD_AWAY.with();
    }
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
      throw KitRefusal.RECORD_AWAY.with();
    }
    throw KitRefusal.RECORD_AWAY.with();
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
