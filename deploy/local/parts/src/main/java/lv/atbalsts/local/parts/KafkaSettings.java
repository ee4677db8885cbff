package lv.atbalsts.local.parts;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** How the local broker is set: one node, one replica, small buffers, nothing ever expires. */
final class KafkaSettings {

  static final int PARTITIONS = 6;

  private static final int NODE = 1;
  private static final String CONTROLLER = "CONTROLLER";

  private KafkaSettings() {}

  static Map<String, String> of(Path folder, int port, int controllerPort) {
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", Integer.toString(NODE)),
        Map.entry("log.dirs", folder.toAbsolutePath().toString()),
        Map.entry(
            "listeners",
            "PLAINTEXT://localhost:%d,%s://localhost:%d"
                .formatted(port, CONTROLLER, controllerPort)),
        Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
        Map.entry(
            "listener.security.protocol.map",
            "PLAINTEXT:PLAINTEXT,%s:PLAINTEXT".formatted(CONTROLLER)),
        Map.entry("controller.listener.names", CONTROLLER),
        Map.entry("controller.quorum.voters", NODE + "@localhost:" + controllerPort),
        Map.entry("auto.create.topics.enable", "true"),
        Map.entry("num.partitions", Integer.toString(PARTITIONS)),
        Map.entry("default.replication.factor", "1"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("offsets.topic.num.partitions", "1"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.num.partitions", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        Map.entry("share.coordinator.state.topic.replication.factor", "1"),
        Map.entry("share.coordinator.state.topic.min.isr", "1"),
        Map.entry("group.initial.rebalance.delay.ms", "0"),
        Map.entry("group.coordinator.threads", "1"),
        // the topics are the system's memory: a new consumer reads them from the beginning
        Map.entry("log.retention.ms", "-1"),
        Map.entry("log.segment.bytes", Integer.toString(64 << 20)),
        Map.entry("log.index.size.max.bytes", Integer.toString(1 << 20)),
        Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20)),
        Map.entry("offsets.load.buffer.size", Integer.toString(1 << 20)),
        Map.entry("num.network.threads", "2"),
        Map.entry("num.io.threads", "4"),
        Map.entry("background.threads", "2"),
        Map.entry("num.replica.fetchers", "1"));
  }

  /**
   * The same, but whoever comes says who he is, and may do what the access lists say; {@code admin}
   * may do everything.
   */
  static Map<String, String> guarded(
      Path folder, int port, int controllerPort, Map<String, String> passwords) {
    String users =
        passwords.entrySet().stream()
            .map(each -> " user_%s=\"%s\"".formatted(each.getKey(), each.getValue()))
            .collect(Collectors.joining());
    Map<String, String> settings = new HashMap<>(of(folder, port, controllerPort));
    settings.put(
        "listeners",
        "SASL_PLAINTEXT://localhost:%d,%s://localhost:%d"
            .formatted(port, CONTROLLER, controllerPort));
    settings.put("advertised.listeners", "SASL_PLAINTEXT://localhost:" + port);
    settings.put(
        "listener.security.protocol.map",
        "SASL_PLAINTEXT:SASL_PLAINTEXT,%s:PLAINTEXT".formatted(CONTROLLER));
    settings.put("inter.broker.listener.name", "SASL_PLAINTEXT");
    settings.put("sasl.enabled.mechanisms", "PLAIN");
    settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
    settings.put(
        "listener.name.sasl_plaintext.plain.sasl.jaas.config",
        "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"admin\" password=\"%s\"%s;"
            .formatted(passwords.get("admin"), users));
    settings.put(
        "authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
    // the controller's own listener knows no names, and nobody else's way leads there
    settings.put("super.users", "User:admin;User:ANONYMOUS");
    settings.put("auto.create.topics.enable", "false");
    return settings;
  }

  /** Makes a new folder a broker's log folder; leaves one that is as it is. */
  static void format(Path folder) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(folder);
      new Formatter()
          .setNodeId(NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(CONTROLLER)
          .setMetadataLogDirectory(folder.toAbsolutePath().toString())
          .addDirectory(folder.toAbsolutePath().toString())
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("the broker's folder %s cannot be used".formatted(folder), e);
    }
  }
}
