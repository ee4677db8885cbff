package lv.atbalsts.local.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** One KRaft broker and controller inside this JVM. */
public final class KafkaServer implements Broker, AutoCloseable {

  private static final short ONE_REPLICA = 1;

  private final Path folder;
  private final int port;
  private final boolean temporary;
  private final Map<String, String> passwords;
  private final Set<String> topics = ConcurrentHashMap.newKeySet();
  private KafkaRaftServer server;
  private KafkaProducer<String, byte[]> producer;
  private volatile String halted;

  private KafkaServer(Path folder, int port, boolean temporary, Map<String, String> passwords) {
    this.folder = folder;
    this.port = port;
    this.temporary = temporary;
    this.passwords = passwords;
  }

  /**
   * Starts on a folder that is kept; records and committed offsets found there go on.
   *
   * @param port 0 for a free one
   * @throws IllegalStateException when the port is taken
   */
  public static KafkaServer start(Path folder, int port) {
    return started(new KafkaServer(folder, Ports.forUse(port, "Kafka"), false, Map.of()));
  }

  /** Starts an empty broker whose folder is deleted at {@link #close()}. */
  public static KafkaServer startTemporary() {
    return started(new KafkaServer(Folders.temporary("kafka"), Ports.free(), true, Map.of()));
  }

  /**
   * Starts an empty broker to which everybody has to say who he is (SASL PLAIN), and where nobody
   * may do anything that the access lists do not name.
   *
   * @param passwords of every user; {@code admin} is among them and may do everything
   */
  public static KafkaServer startGuarded(Map<String, String> passwords) {
    return started(new KafkaServer(Folders.temporary("kafka"), Ports.free(), true, passwords));
  }

  /** What a client of this broker is set to, as this user. */
  public Map<String, String> settingsOf(String user, String password) {
    return Map.of(
        "bootstrap.servers",
        bootstrap(),
        "security.protocol",
        "SASL_PLAINTEXT",
        "sasl.mechanism",
        "PLAIN",
        "sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\";"
            .formatted(user, password));
  }

  private static KafkaServer started(KafkaServer kafka) {
    kafka.restart();
    return kafka;
  }

  @Override
  public String bootstrap() {
    return "localhost:" + port;
  }

  @Override
  public synchronized void restart() {
    stop();
    QuietLogs.apply();
    // a broker that cannot write any more would end this JVM at once and without a word
    Exit.setHaltProcedure((status, reason) -> halted = reason == null ? "no reason told" : reason);
    Exit.setExitProcedure((status, reason) -> halted = reason == null ? "no reason told" : reason);
    KafkaSettings.format(folder);
    // the controller's port is nobody's business: any free one, new at each start
    int controller = Ports.free();
    Map<String, String> settings =
        passwords.isEmpty()
            ? KafkaSettings.of(folder, port, controller)
            : KafkaSettings.guarded(folder, port, controller, passwords);
    server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
    server.startup();
  }

  /** Why the broker has given up, as on a full disk; empty while it works. */
  public Optional<String> halted() {
    return Optional.ofNullable(halted);
  }

  /** A broker that has given up is left to the end of this JVM: it would wait for its disk. */
  @Override
  public synchronized void stop() {
    if (producer != null) {
      producer.close(Duration.ZERO);
      producer = null;
    }
    if (server != null && halted == null) {
      server.shutdown();
      server.awaitShutdown();
    }
    server = null;
  }

  @Override
  public void createTopics(String... names) {
    List<NewTopic> missing =
        Arrays.stream(names)
            .filter(name -> !topics.contains(name))
            .map(name -> new NewTopic(name, KafkaSettings.PARTITIONS, ONE_REPLICA))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
      for (KafkaFuture<Void> created : admin.createTopics(missing).values().values()) {
        awaitThere(created);
      }
      missing.forEach(topic -> topics.add(topic.name()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while creating topics", e);
    }
  }

  @Override
  public void send(String topic, String key, byte[] value, Map<String, byte[]> headers) {
    createTopics(topic);
    ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, value);
    headers.forEach(sent.headers()::add);
    try {
      producer().send(sent).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the record was not sent", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending a record", e);
    }
  }

  private synchronized KafkaProducer<String, byte[]> producer() {
    if (producer == null) {
      producer =
          new KafkaProducer<>(
              Map.of("bootstrap.servers", bootstrap(), "max.in.flight.requests.per.connection", 1),
              new StringSerializer(),
              new ByteArraySerializer());
    }
    return producer;
  }

  /**
   * A topic that is there already, perhaps made this moment by a producer's first record, will do.
   */
  private static void awaitThere(KafkaFuture<Void> created) throws InterruptedException {
    try {
      created.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("topics could not be created", e.getCause());
      }
    }
  }

  /** Stops the broker for good; a temporary folder is deleted. */
  @Override
  public void close() {
    stop();
    if (temporary) {
      Folders.delete(folder);
    }
  }
}
