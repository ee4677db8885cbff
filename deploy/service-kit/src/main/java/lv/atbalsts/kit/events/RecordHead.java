package lv.atbalsts.kit.events;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Reads what a record says of its event, and only what the contract says: every header it has is
 * text of a reasonable length, and the topic's owner is who speaks on it. Who may write to a topic
 * is the broker's matter; this holds when somebody forgot to tell it.
 */
final class RecordHead {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Pattern SEQUENCE_FORM = Pattern.compile("[0-9]{1,18}");
  private static final int MOST_BYTES = 1024;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 9999;

  private final ConsumerRecord<String, byte[]> record;

  private RecordHead(ConsumerRecord<String, byte[]> record) {
    this.record = record;
  }

  /**
   * The head of the event.
   *
   * @throws MalformedEvent naming the first header that is wrong
   */
  static EventHead of(ConsumerRecord<String, byte[]> record) {
    return new RecordHead(record).head();
  }

  private EventHead head() {
    EventHead head =
        new EventHead(
            uuid("ce_id"),
            required("ce_type"),
            required("ce_source"),
            uuid("ce_subject"),
            time(),
            sequence(),
            text("ce_municipality"),
            text("ce_actor"),
            text("traceparent"));
    String owner = record.topic().substring(record.topic().lastIndexOf('.') + 1);
    if (!head.source().equals("/" + owner)) {
      throw new MalformedEvent("ce_source is not the owner of the topic");
    }
    if (!head.type().startsWith("lv.atbalsts." + owner + ".")) {
      throw new MalformedEvent("ce_type is not of the owner of the topic");
    }
    return head;
  }

  private UUID uuid(String name) {
    String text = required(name);
    if (!UUID_FORM.matcher(text).matches()) {
      throw new MalformedEvent(name + " is not a UUID");
    }
    return UUID.fromString(text);
  }

  private OffsetDateTime time() {
    try {
      OffsetDateTime time = OffsetDateTime.parse(required("ce_time"));
      if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
        return time;
      }
    } catch (DateTimeException wrong) {
      throw new MalformedEvent("ce_time is not a time", wrong);
    }
    throw new MalformedEvent("ce_time lies too far away");
  }

  private long sequence() {
    String text = text("ce_sequence");
    if (text == null) {
      return 0;
    }
    if (!SEQUENCE_FORM.matcher(text).matches()) {
      throw new MalformedEvent("ce_sequence is not a number");
    }
    return Long.parseLong(text);
  }

  private String required(String name) {
    String text = text(name);
    if (text == null) {
      throw new MalformedEvent(name + " is missing");
    }
    return text;
  }

  /** What the header says, or null where there is none. */
  private String text(String name) {
    Header header = record.headers().lastHeader(name);
    if (header == null) {
      return null;
    }
    byte[] value = header.value();
    if (value == null || value.length == 0) {
      throw new MalformedEvent(name + " has no value");
    }
    if (value.length > MOST_BYTES) {
      throw new MalformedEvent(name + " is too long");
    }
    String text = decoded(name, value);
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new MalformedEvent(name + " has control characters");
    }
    return text;
  }

  private static String decoded(String name, byte[] value) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString();
    } catch (CharacterCodingException wrong) {
      throw new MalformedEvent(name + " is not UTF-8", wrong);
    }
  }
}
