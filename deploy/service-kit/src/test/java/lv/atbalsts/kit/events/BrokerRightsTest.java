package lv.atbalsts.kit.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import lv.atbalsts.local.parts.KafkaServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The access lists that deploy/compose gives the broker, played on one with the kit's clients. */
class BrokerRightsTest {

  private static final List<String> SERVICES =
      List.of("assessment", "registry", "funding", "indicators");
  private static final String PASSWORD = "of this test";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static KafkaServer broker;

  @BeforeAll
  static void start() throws Exception {
    Map<String, String> passwords = new HashMap<>(Map.of("admin", PASSWORD, "stranger", PASSWORD));
    SERVICES.forEach(each -> passwords.put(each, PASSWORD));
    broker = KafkaServer.startGuarded(passwords);
    try (Admin admin = Admin.create(new HashMap<>(broker.settingsOf("admin", PASSWORD)))) {
      admin
          .createTopics(
              SERVICES.stream()
                  .map(each -> new NewTopic("atbalsts." + each, 1, (short) 1))
                  .toList())
          .all()
          .get();
      admin.createAcls(lists()).all().get();
    }
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @Test
  void everyServiceAloneWritesItsTopic() {
    for (String owner : SERVICES) {
      for (String writer : Stream.concat(SERVICES.stream(), Stream.of("stranger")).toList()) {
        assertEquals(
            writer.equals(owner) ? "written" : "refused",
            write(clients(writer, PASSWORD), owner),
            writer + " to the topic of " + owner);
      }
    }
  }

  @Test
  void fundingReadsWhatTheOwnerWroteAndNothingOfAnybodyElse() {
    String forged = UUID.randomUUID().toString();
    String real = UUID.randomUUID().toString();
    write(clients("registry", PASSWORD), "assessment", forged);
    write(clients("assessment", PASSWORD), "assessment", real);
    List<String> read = read(clients("funding", PASSWORD), "funding", "assessment", real);
    assertEquals(List.of(1L, 0L), Stream.of(real, forged).map(id -> count(read, id)).toList());
  }

  @Test
  void nobodyReadsAsAnothersGroupOrATopicThatIsNotForHim() {
    assertEquals(
        List.of("GroupAuthorizationException"),
        read(clients("registry", PASSWORD), "funding", "funding", "none"));
    assertEquals(
        List.of("TopicAuthorizationException"),
        read(clients("registry", PASSWORD), "registry", "assessment", "none"));
  }

  @Test
  void aWrongPasswordIsAFailureThatMayPassAndNotTheEventsFault() {
    assertEquals("SaslAuthenticationException", write(clients("funding", "wrong"), "funding"));
  }

  private static List<AclBinding> lists() throws IOException {
    List<AclBinding> lists = new ArrayList<>();
    Path file = Path.of("../compose/kafka-acls.txt");
    for (String line : Files.readAllLines(file)) {
      String[] words = line.split("\\s+");
      if (words.length == 4 && !line.startsWith("#")) {
        lists.add(
            new AclBinding(
                new ResourcePattern(
                    ResourceType.fromString(words[2]), words[3], PatternType.LITERAL),
                new AccessControlEntry(
                    "User:" + words[0],
                    "*",
                    AclOperation.fromString(words[1]),
                    AclPermissionType.ALLOW)));
      }
    }
    return lists;
  }

  private static KafkaClients clients(String user, String password) {
    Map<String, String> settings = new HashMap<>();
    broker
        .settingsOf(user, password)
        .forEach((name, value) -> settings.put("kafka." + name, value));
    return KafkaClientsTest.clients(settings, Map.of(), user);
  }

  private static String write(KafkaClients clients, String service) {
    return write(clients, service, UUID.randomUUID().toString());
  }

  private static String write(KafkaClients clients, String service, String key) {
    try (Producer<String, byte[]> producer = clients.producer()) {
      producer.send(new ProducerRecord<>("atbalsts." + service, key, new byte[] {'1'})).get();
      return "written";
    } catch (ExecutionException refused) {
      return outcome(refused.getCause());
    } catch (KafkaException refused) {
      return outcome(refused);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private static String outcome(Throwable failure) {
    return failure instanceof AuthorizationException
            || failure.getCause() instanceof AuthorizationException
        ? "refused"
        : failure.getClass().getSimpleName();
  }

  /** Reads until this key has come; answers the keys, or what was refused. */
  private static List<String> read(
      KafkaClients clients, String group, String service, String until) {
    Map<String, Object> settings = clients.consumerSettings();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, "atbalsts." + group);
    List<String> keys = new ArrayList<>();
    try (Consumer<String, byte[]> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of("atbalsts." + service));
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (!keys.contains(until) && System.nanoTime() < end) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
          keys.add(each.key());
        }
      }
      return keys;
    } catch (KafkaException refused) {
      return List.of(refused.getClass().getSimpleName());
    }
  }

  private static long count(List<String> keys, String key) {
    return keys.stream().filter(key::equals).count();
  }
}
