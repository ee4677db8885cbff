package lv.atbalsts.kit.events;

import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import lv.atbalsts.kit.events.Inbox.Incoming;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Reads the topics this service listens to and hands batches to the inbox; the broker learns of it
 * after the commit. A batch that fails is taken event by event, so that one event that is known to
 * be at fault is set aside alone. Whatever else fails is tried again, for ever: nothing is skipped,
 * and {@link ConsumerProgress} says how long it has lasted.
 */
class EventConsumer implements Runnable {

  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final List<String> topics;
  private final Inbox inbox;
  private final DeadLetters deadLetters;
  private final ConsumerProgress standing;
  private final Timer lag;
  private final Clock clock;
  private final BackOff backOff = new BackOff();
  private final FaultAttribution blame = new FaultAttribution();
  private volatile Consumer<String, byte[]> current;

  EventConsumer(
      Supplier<Consumer<String, byte[]>> consumers,
      List<String> topics,
      Inbox inbox,
      DeadLetters deadLetters,
      ConsumerProgress standing,
      Timer lag,
      Clock clock) {
    this.consumers = consumers;
    this.topics = topics;
    this.inbox = inbox;
    this.deadLetters = deadLetters;
    this.standing = standing;
    this.lag = lag;
    this.clock = clock;
  }

  /** Goes on after every failure, errors of the machine included: a dead thread helps nobody. */
  @Override
  public void run() {
    while (!backOff.isStopped()) {
      try (Consumer<String, byte[]> consumer = consumers.get()) {
        current = consumer;
        consumer.subscribe(topics);
        LagProbe lookout = new LagProbe(consumer, topics.getFirst(), standing);
        while (!backOff.isStopped()) {
          round(consumer, lookout);
        }
      } catch (WakeupException stop) {
        return;
      } catch (RuntimeException | Error failure) {
        LOG.warnf("consumer interrupted, starting again: %s", failure.getClass().getSimpleName());
        standing.fails("the consumer", failure);
        backOff.pause();
      }
    }
  }

  void stop() {
    backOff.stop();
    Consumer<String, byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private void round(Consumer<String, byte[]> consumer, LagProbe lookout) {
    ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
    try {
      takeAll(records);
    } catch (RuntimeException failure) {
      LOG.warnf("events are tried again: %s", failure.getClass().getSimpleName());
      for (TopicPartition each : records.partitions()) {
        consumer.seek(each, records.records(each).getFirst().offset());
      }
      backOff.pause();
      return;
    }
    if (!records.isEmpty()) {
      consumer.commitSync();
    }
    lookout.look();
    standing.goesOn();
    backOff.isOver();
  }

  private void takeAll(ConsumerRecords<String, byte[]> records) {
    List<Incoming> batch = new ArrayList<>();
    records.forEach(record -> read(record, batch));
    if (batch.isEmpty()) {
      return;
    }
    try {
      inbox.take(batch);
    } catch (RuntimeException failure) {
      records.forEach(this::takeAlone);
      return;
    }
    batch.forEach(this::measure);
  }

  private void read(ConsumerRecord<String, byte[]> record, List<Incoming> batch) {
    try {
      Incoming event = Incoming.of(record);
      if (inbox.handles(event.head().type())) {
        batch.add(event);
      }
    } catch (MalformedEvent malformed) {
      setAside(record, malformed);
    }
  }

  private void takeAlone(ConsumerRecord<String, byte[]> record) {
    List<Incoming> alone = new ArrayList<>();
    read(record, alone);
    if (alone.isEmpty()) {
      return;
    }
    try {
      inbox.take(alone);
    } catch (RuntimeException failure) {
      if (blame.isOn(record, failure)) {
        setAside(record, failure);
      } else if (!deadLetters.has(record)) {
        standing.fails(FaultAttribution.place(record), failure);
        throw failure;
      }
      return;
    }
    measure(alone.getFirst());
  }

  /** Once: what waits behind an event that is tried for ever is met at every try. */
  private void setAside(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
    if (!deadLetters.add(record, reason)) {
      return;
    }
    LOG.warnf(
        "event set aside: %s type %s reason %s",
        FaultAttribution.place(record),
        DeadLetters.header(record, "ce_type"),
        reason.getClass().getSimpleName());
    standing.setAside();
  }

  /** The clocks of two machines may differ: what is not over yet took no time. */
  private void measure(Incoming event) {
    Duration since = Duration.between(event.head().time(), OffsetDateTime.now(clock));
    if (!since.isNegative()) {
      lag.record(since);
    }
  }
}
