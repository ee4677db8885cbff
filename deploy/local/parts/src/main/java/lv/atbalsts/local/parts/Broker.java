package lv.atbalsts.local.parts;

import java.util.Map;

/** A Kafka broker, as a test or the launcher sees it. */
public interface Broker {

  /** Address for {@code bootstrap.servers}; the same after {@link #restart()}. */
  String bootstrap();

  /** Creates the topics that are missing, with six partitions each. */
  void createTopics(String... names);

  /** Writes a record and waits until it is there. */
  void send(String topic, String key, byte[] value, Map<String, byte[]> headers);

  /** Stops the broker; its records stay. Does nothing when it is stopped. */
  void stop();

  /** Brings the broker back on the same port with the same records, stopping it first if needed. */
  void restart();
}
