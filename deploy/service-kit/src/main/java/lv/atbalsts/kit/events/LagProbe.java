package lv.atbalsts.kit.events;

import java.time.Duration;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Looks from time to time how much there is to read still. A consumer whose broker is away is told
 * nothing at all, as if there were nothing to read; whoever asks is told so.
 */
final class LagProbe {

  private static final Duration EVERY = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Consumer<String, byte[]> consumer;
  private final String topic;
  private final ConsumerProgress standing;
  private long lookedAt = System.nanoTime();

  LagProbe(Consumer<String, byte[]> consumer, String topic, ConsumerProgress standing) {
    this.consumer = consumer;
    this.topic = topic;
    this.standing = standing;
  }

  /**
   * Asks the broker, if it has not been asked lately.
   *
   * @throws org.apache.kafka.common.KafkaException where it does not answer
   */
  void look() {
    if (System.nanoTime() - lookedAt < EVERY.toNanos()) {
      return;
    }
    Set<TopicPartition> mine = consumer.assignment();
    if (mine.isEmpty()) {
      consumer.partitionsFor(topic, PATIENCE);
    }
    standing.behind(
        mine.isEmpty()
            ? 0
            : consumer.endOffsets(mine, PATIENCE).entrySet().stream()
                .mapToLong(end -> end.getValue() - consumer.position(end.getKey(), PATIENCE))
                .sum());
    lookedAt = System.nanoTime();
  }
}
