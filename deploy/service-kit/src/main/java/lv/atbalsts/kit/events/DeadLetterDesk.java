package lv.atbalsts.kit.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.events.DeadLetter.Place;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.refusal.Refusals;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Somebody looks after what was set aside, and what ought to be. */
@ApplicationScoped
class DeadLetterDesk {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final DeadLetters letters;
  private final Inbox inbox;
  private final KafkaClients clients;
  private final ServiceName service;
  private final Callers callers;

  DeadLetterDesk(
      DeadLetters letters,
      Inbox inbox,
      KafkaClients clients,
      ServiceName service,
      Callers callers) {
    this.letters = letters;
    this.inbox = inbox;
    this.clients = clients;
    this.service = service;
    this.callers = callers;
  }

  @Transactional
  void setAside(SetAside order) {
    if (!service.consumes().orElse(List.of()).contains(order.topic())) {
      Refusals.notFound("topic").raise();
    }
    letters.addByHand(
        order.place(), "by hand, %s: %s".formatted(callers.current().subject(), order.reason()));
  }

  /** Takes the record in as if it had come now, and forgets that it was set aside. */
  @Transactional
  void takeAgain(Place place) {
    if (!letters.remove(place)) {
      Refusals.notFound("dead letter").raise();
    }
    ConsumerRecord<String, byte[]> record = fetch(place);
    try {
      EventHead head = RecordHead.of(record);
      // what nobody here listens to may have been set aside by hand all the same
      if (inbox.handles(head.type())) {
        inbox.take(List.of(new Inbox.Incoming(head, record.value())));
      }
    } catch (RuntimeException failure) {
      if (new Blame().isOn(record, failure)) {
        Refusal.of("KIT-0041", 422).args(failure.getClass().getSimpleName()).raise();
      }
      throw failure;
    }
  }

  private ConsumerRecord<String, byte[]> fetch(Place place) {
    TopicPartition partition = new TopicPartition(place.topic(), place.partition());
    try (Consumer<String, byte[]> consumer = clients.consumer()) {
      consumer.assign(List.of(partition));
      consumer.seek(partition, place.offset());
      for (ConsumerRecord<String, byte[]> each : consumer.poll(PATIENCE)) {
        if (each.offset() == place.offset()) {
          return each;
        }
      }
    } catch (KafkaException unreachable) {
      throw Refusal.of("KIT-0042", 503).toException();
    }
    throw Refusal.of("KIT-0042", 503).toException();
  }
}
