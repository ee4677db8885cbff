package lv.atbalsts.kit.events;

import io.micrometer.core.instrument.Timer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lv.atbalsts.kit.data.Retry;
import lv.atbalsts.kit.events.Inbox.DeadLetter;
import lv.atbalsts.kit.events.Inbox.Incoming;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;

/**
 * Reads the topics this service listens to and hands batches to the inbox; the broker learns of it
 * after the commit. A batch that fails is taken event by event, so that one poison event is set
 * aside alone; while the database is away nothing is set aside and nothing is skipped.
 */
class EventConsumer implements Runnable {

  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final List<String> topics;
  private final Inbox inbox;
  private final Timer lag;
  private final Clock clock;
  private volatile boolean stopped;
  private volatile Consumer<String, byte[]> current;

  EventConsumer(
      Supplier<Consumer<String, byte[]>> consumers,
      List<String> topics,
      Inbox inbox,
      Timer lag,
      Clock clock) {
    this.consumers = consumers;
    this.topics = topics;
    this.inbox = inbox;
    this.lag = lag;
    this.clock = clock;
  }

  @Override
  public void run() {
    while (!stopped) {
      try (Consumer<String, byte[]> consumer = consumers.get()) {
        current = consumer;
        consumer.subscribe(topics);
        while (!stopped) {
          List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
          consumer.poll(Duration.ofMillis(500)).forEach(records::add);
          takeAll(records);
          consumer.commitSync();
        }
      } catch (WakeupException stop) {
        return;
      } catch (RuntimeException failure) {
        LOG.warnf("consumer interrupted, starting again: %s", failure.getClass().getSimpleName());
        pause();
      }
    }
  }

  void stop() {
    stopped = true;
    Consumer<String, byte[]> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  private void takeAll(List<ConsumerRecord<String, byte[]>> records) {
    List<Incoming> batch = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      read(record, batch);
    }
    if (batch.isEmpty()) {
      return;
    }
    try {
      inbox.take(batch);
      batch.forEach(this::measure);
    } catch (RuntimeException failure) {
      records.forEach(this::takeAlone);
    }
  }

  private void read(ConsumerRecord<String, byte[]> record, List<Incoming> batch) {
    try {
      Incoming event = new Incoming(head(record), record.value());
      if (inbox.handles(event.head().type())) {
        batch.add(event);
      }
    } catch (RuntimeException malformed) {
      setAside(record, malformed);
    }
  }

  /** Tries one event until it is taken in, or is itself found to be at fault. */
  private void takeAlone(ConsumerRecord<String, byte[]> record) {
    List<Incoming> alone = new ArrayList<>();
    read(record, alone);
    while (!alone.isEmpty() && !stopped) {
      try {
        inbox.take(alone);
        measure(alone.getFirst());
        return;
      } catch (RuntimeException failure) {
        if (!Retry.mayHelp(failure)) {
          setAside(record, failure);
          return;
        }
        pause();
      }
    }
    if (stopped) {
      throw new WakeupException();
    }
  }

  private void setAside(ConsumerRecord<String, byte[]> record, RuntimeException reason) {
    LOG.warnf(
        "event set aside: topic %s partition %d offset %d type %s reason %s",
        record.topic(),
        record.partition(),
        record.offset(),
        header(record, "ce_type"),
        reason.getClass().getSimpleName());
    inbox.setAside(
        new DeadLetter(
            record.topic(),
            record.partition(),
            record.offset(),
            header(record, "ce_id"),
            header(record, "ce_type"),
            reason.getClass().getSimpleName() + ": " + reason.getMessage(),
            record.value()));
  }

  private void measure(Incoming event) {
    lag.record(Duration.between(event.head().time(), OffsetDateTime.now(clock)));
  }

  private static EventHead head(ConsumerRecord<String, byte[]> record) {
    return new EventHead(
        UUID.fromString(header(record, "ce_id")),
        header(record, "ce_type"),
        header(record, "ce_source"),
        UUID.fromString(header(record, "ce_subject")),
        OffsetDateTime.parse(header(record, "ce_time")),
        header(record, "ce_sequence") == null ? 0 : Long.parseLong(header(record, "ce_sequence")),
        header(record, "ce_municipality"),
        header(record, "ce_actor"),
        header(record, "traceparent"));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  private void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException stop) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }
}
