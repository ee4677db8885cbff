package lv.atbalsts.kit.events;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event that was set aside, by the place where its record lies. */
@Schema(name = "DeadLetter")
record DeadLetter(
    @Schema(examples = "atbalsts.assessment") String topic,
    @Schema(examples = "3") int partition,
    @Schema(examples = "27871") long offset,
    @Schema(description = "the event's id, as far as it can be read") String eventId,
    @Schema(examples = "lv.atbalsts.assessment.ClientEnrolled.v1") String type,
    @Schema(
            description = "what kind of failure, and what it says",
            examples = "MalformedEvent: ce_id is not a UUID")
        String reason,
    OffsetDateTime setAsideAt) {

  Place place() {
    return new Place(topic, partition, offset);
  }

  /** Where a record lies; its text is the cursor of the list. */
  record Place(String topic, int partition, long offset) {

    static final Place START = new Place("", 0, -1);

    static Place parse(String text) {
      String[] words = text.split(" ");
      if (words.length != 3) {
        throw new IllegalArgumentException("not a place");
      }
      return new Place(words[0], Integer.parseInt(words[1]), Long.parseLong(words[2]));
    }

    @Override
    public String toString() {
      return topic + " " + partition + " " + offset;
    }
  }
}
