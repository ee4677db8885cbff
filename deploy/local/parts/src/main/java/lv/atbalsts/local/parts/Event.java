package lv.atbalsts.local.parts;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A CloudEvent 1.0 as it travels on a topic in binary mode: its attributes are headers named {@code
 * ce_...}, its data is the value. An attribute that is absent is null.
 *
 * @param id {@code ce_id}, UUIDv7
 * @param type e.g. {@code lv.atbalsts.registry.RegistrationGranted.v1}
 * @param subject id of the aggregate; also the record's key
 * @param sequence version of the aggregate, as text
 * @param data JSON; null is a tombstone
 */
public record Event(
    String id,
    String type,
    String source,
    String subject,
    String time,
    String sequence,
    String municipality,
    String actor,
    String traceparent,
    String data) {

  /** A new event of now, the first of its aggregate, done by nobody in particular. */
  public static Event of(String type, String subject, String data, String municipality) {
    return new Event(
        UuidV7.next().toString(),
        type,
        source(type),
        subject,
        OffsetDateTime.now(ZoneOffset.UTC).toString(),
        "1",
        municipality,
        "test",
        null,
        data);
  }

  /** The same event as a later version of its aggregate. */
  public Event sequence(long version) {
    return new Event(
        id,
        type,
        source,
        subject,
        time,
        Long.toString(version),
        municipality,
        actor,
        traceparent,
        data);
  }

  /** {@code lv.atbalsts.registry.RegistrationGranted.v1} comes from {@code /registry}. */
  private static String source(String type) {
    String[] words = type.split("\\.");
    return words.length > 2 ? "/" + words[2] : "/test";
  }

  byte[] value() {
    return data == null ? null : data.getBytes(StandardCharsets.UTF_8);
  }

  Map<String, byte[]> headers() {
    Map<String, byte[]> headers = new HashMap<>();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", id);
    add(headers, "ce_type", type);
    add(headers, "ce_source", source);
    add(headers, "ce_subject", subject);
    add(headers, "ce_time", time);
    add(headers, "ce_sequence", sequence);
    add(headers, "ce_municipality", municipality);
    add(headers, "ce_actor", actor);
    add(headers, "traceparent", traceparent);
    add(headers, "content-type", data == null ? null : "application/json");
    return headers;
  }

  static Event of(ConsumerRecord<String, byte[]> record) {
    Headers headers = record.headers();
    return new Event(
        text(headers, "ce_id"),
        text(headers, "ce_type"),
        text(headers, "ce_source"),
        text(headers, "ce_subject"),
        text(headers, "ce_time"),
        text(headers, "ce_sequence"),
        text(headers, "ce_municipality"),
        text(headers, "ce_actor"),
        text(headers, "traceparent"),
        record.value() == null ? null : new String(record.value(), StandardCharsets.UTF_8));
  }

  private static void add(Map<String, byte[]> headers, String name, String value) {
    if (value != null) {
      headers.put(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
