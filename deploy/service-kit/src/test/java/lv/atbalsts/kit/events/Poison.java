package lv.atbalsts.kit.events;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lv.atbalsts.local.parts.Parts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A record with what an event has, of which single things can be made wrong. */
final class Poison {

  static final String TOPIC = "atbalsts.elsewhere";

  /** The headers that are read. */
  static final List<String> HEADERS =
      List.of(
          "ce_id",
          "ce_type",
          "ce_source",
          "ce_subject",
          "ce_time",
          "ce_sequence",
          "ce_municipality",
          "ce_actor",
          "traceparent");

  /** What no header may be. */
  static final Map<String, byte[]> KINDS = new LinkedHashMap<>();

  static {
    KINDS.put("null", null);
    KINDS.put("empty", new byte[0]);
    KINDS.put("NUL", new byte[] {0});
    KINDS.put("NUL inside", "0801601\0".getBytes(StandardCharsets.UTF_8));
    KINDS.put("no UTF-8", new byte[] {(byte) 0xC3, 0x28});
    KINDS.put("a lone surrogate", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    KINDS.put("an overlong slash", new byte[] {(byte) 0xC0, (byte) 0xAF});
    KINDS.put("large", "9".repeat(900_000).getBytes(StandardCharsets.UTF_8));
  }

  private final Map<String, byte[]> headers = new LinkedHashMap<>();
  private final byte[] value;

  Poison(String json) {
    value = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
    with("ce_id", UUID.randomUUID().toString());
    with("ce_type", "lv.atbalsts.elsewhere.Said.v1");
    with("ce_source", "/elsewhere");
    with("ce_subject", UUID.randomUUID().toString());
    with("ce_time", OffsetDateTime.now(ZoneOffset.UTC).toString());
    with("ce_sequence", "1");
  }

  Poison with(String header, String text) {
    return with(header, text.getBytes(StandardCharsets.UTF_8));
  }

  Poison with(String header, byte[] bytes) {
    headers.put(header, bytes);
    return this;
  }

  /** Puts them on the topic, all on one partition; answers where each lies. */
  static List<String> publish(List<Poison> poisons)
      throws ExecutionException, InterruptedException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    Map<String, Object> settings = Map.of("bootstrap.servers", Parts.kafka().bootstrap());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      poisons.forEach(each -> sent.add(producer.send(each.record())));
    }
    List<String> places = new ArrayList<>();
    for (Future<RecordMetadata> each : sent) {
      places.add(each.get().partition() + "/" + each.get().offset());
    }
    return places;
  }

  private ProducerRecord<String, byte[]> record() {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, "poison", value);
    headers.forEach((name, bytes) -> record.headers().add(name, bytes));
    return record;
  }
}
