package lv.atbalsts.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  @Test
  void aTopicThatTwoMakeAtOnceIsThereForBoth() throws Exception {
    try (KafkaServer kafka = KafkaServer.startTemporary();
        ExecutorService makers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int round = 0; round < 20; round++) {
        String topic = "made.at.once." + round;
        List<Future<?>> made = new ArrayList<>();
        for (int maker = 0; maker < 4; maker++) {
          made.add(makers.submit(() -> kafka.createTopics(topic)));
        }
        for (Future<?> each : made) {
          each.get();
        }
      }
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
