package lv.atbalsts.kit.events;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.local.parts.Database;
import lv.atbalsts.local.parts.Parts;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** An outbox whose relays a test runs and kills itself; its events are what {@code Echo} hears. */
final class Letters implements ServiceName {

  private final Database database;

  Letters(String name) {
    database = Parts.postgres().database(name);
    Flyway.configure()
        .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
        .locations("db/kit")
        .placeholders(Map.of("app", database.app()))
        .load()
        .migrate();
  }

  @Override
  public String service() {
    return "elsewhere";
  }

  @Override
  public String topic() {
    return "atbalsts.elsewhere";
  }

  DataSource dataSource() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.jdbcUrl());
    source.setUser(database.app());
    source.setPassword(database.appPassword());
    source.setOptions("-c atbalsts.scope=ALL");
    return source;
  }

  /** Writes one event that says the text, committed. */
  UUID say(UUID subject, String text) throws SQLException {
    UUID id = Ids.next();
    try (Connection connection = dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into outbox (id, type, subject, sequence, actor, occurred_at, data)
                values (?, 'lv.atbalsts.elsewhere.Said.v1', ?, 0, 'test', now(), ?)
                """)) {
      insert.setObject(1, id);
      insert.setObject(2, subject);
      insert.setString(3, "{\"text\":\"%s\"}".formatted(text));
      insert.executeUpdate();
    }
    return id;
  }

  List<String> failures() throws SQLException {
    return texts("select failure from outbox where failure is not null");
  }

  int unsent() throws SQLException {
    return texts("select id::text from outbox where sent_at is null and failure is null").size();
  }

  private List<String> texts(String query) throws SQLException {
    try (Connection connection = dataSource().getConnection();
        PreparedStatement read = connection.prepareStatement(query);
        ResultSet row = read.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (row.next()) {
        texts.add(row.getString(1));
      }
      return texts;
    }
  }

  Producer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", Parts.kafka().bootstrap(), "acks", "all"),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private static ConsumerProgress standing() {
    return new ConsumerProgress("out", Duration.ofMinutes(1), new SimpleMeterRegistry());
  }

  Relay relay() {
    return new Relay(
        new OutboxRelay(dataSource(), this::producer, this, new RelayWakeup(), standing()));
  }

  /** A relay at work until it is closed. */
  record Relay(OutboxRelay relay, Thread thread) implements AutoCloseable {

    Relay(OutboxRelay relay) {
      this(relay, Thread.ofPlatform().start(relay));
    }

    @Override
    public void close() throws InterruptedException {
      relay.stop();
      thread.interrupt();
      thread.join();
    }
  }
}
