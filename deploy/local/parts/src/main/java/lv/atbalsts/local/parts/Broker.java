package lv.atbalsts.local.parts;

/** A Kafka broker, as a test or the launcher sees it. */
public interface Broker {

  /** Address for {@code bootstrap.servers}; the same after {@link #restart()}. */
  String bootstrap();

  /** Creates the topics that are missing, with six partitions each. */
  void createTopics(String... names);

  /** Stops the broker; its records stay. Does nothing when it is stopped. */
  void stop();

  /** Brings the broker back on the same port with the same records, stopping it first if needed. */
  void restart();
}
