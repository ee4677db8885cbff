package lv.atbalsts.kit.events;

import lv.atbalsts.kit.data.Duplicates;
import lv.atbalsts.kit.data.Retry;
import lv.atbalsts.kit.refusal.Refusal;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Whose fault it is that an event could not be taken in: only what is known is the event's own. */
final class FaultAttribution {

  /** Who collides so often, with pauses in between, is not in a race with anybody. */
  private static final int MOST_RACES = 5;

  private String colliding;
  private int collisions;

  boolean isOn(ConsumerRecord<String, byte[]> record, RuntimeException failure) {
    return failure instanceof Refusal
        || !Retry.mayHelp(failure)
        || (Duplicates.caused(failure) && collidesForEver(place(record)));
  }

  private boolean collidesForEver(String place) {
    collisions = place.equals(colliding) ? collisions + 1 : 1;
    colliding = place;
    return collisions >= MOST_RACES;
  }

  /** Where a record lies, for a person. */
  static String place(ConsumerRecord<String, byte[]> record) {
    return "topic %s partition %d offset %d"
        .formatted(record.topic(), record.partition(), record.offset());
  }
}
