package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerTest {

  private static final String TOPIC = "atbalsts.funding";

  @TempDir Path folder;

  @Test
  void aKeptFolderGoesOnWithItsRecordsAndATopicHasSixPartitions() throws Exception {
    try (KafkaServer first = KafkaServer.start(folder.resolve("kafka"), 0)) {
      first.createTopics(TOPIC, "atbalsts.registry");
      first.createTopics(TOPIC);
      send(first, 2);
    }
    try (KafkaServer second = KafkaServer.start(folder.resolve("kafka"), 0);
        Admin admin = Admin.create(settings(second))) {
      assertEquals(
          6,
          admin
              .describeTopics(List.of(TOPIC))
              .allTopicNames()
              .get()
              .get(TOPIC)
              .partitions()
              .size());
      TopicPartition partition = new TopicPartition(TOPIC, 3);
      assertEquals(
          2L,
          admin
              .listOffsets(Map.of(partition, OffsetSpec.latest()))
              .all()
              .get()
              .get(partition)
              .offset());
    }
  }

  private static void send(KafkaServer server, int records) throws Exception {
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(settings(server), new StringSerializer(), new StringSerializer())) {
      for (int i = 0; i < records; i++) {
        producer.send(new ProducerRecord<>(TOPIC, 3, "key", "value" + i)).get();
      }
    }
  }

  private static Map<String, Object> settings(KafkaServer server) {
    return Map.of("bootstrap.servers", server.bootstrap());
  }
}
