package lv.atbalsts.kit.events;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/**
 * One batch of the outbox: locked, read, sent, acknowledged and marked in one transaction. The lock
 * falls with the transaction, so at most one relay of a service is ever between reading and
 * marking, and what a dead relay sent without marking is sent again in the same order.
 */
class OutboxBatch {

  static final int SIZE = 500;

  /** Another relay works. */
  static final int NOT_OURS = -1;

  /**
   * What a crash forgets of the marks is sent again, with the same ids: no flush is waited for.
   * What is unsent is read by its index, however small the outbox was when the session made its
   * plan. The transaction waits for the broker for as long as that is away.
   */
  private static final String LOCK =
      """
      select pg_try_advisory_xact_lock(hashtext('outbox')), set_config('synchronous_commit', 'off', true),
             set_config('enable_seqscan', 'off', true),
             set_config('idle_in_transaction_session_timeout', '0', true)
      """;

  private static final String READ =
      """
      select position, id, type, subject, sequence, municipality, actor, occurred_at, traceparent, data
        from outbox where sent_at is null and failure is null order by position limit\s"""
          + SIZE;
  private static final String MARK_SENT =
      "update outbox set sent_at = clock_timestamp() where position = any (?)";
  private static final String SET_ASIDE = "update outbox set failure = ? where position = ?";

  private final Connection connection;
  private final Producer<String, byte[]> producer;
  private final String topic;
  private final String source;

  OutboxBatch(
      Connection connection, Producer<String, byte[]> producer, String topic, String source) {
    this.connection = connection;
    this.producer = producer;
    this.topic = topic;
    this.source = source;
  }

  /** Sends the oldest unsent events; answers how many were taken. */
  int send() throws SQLException, InterruptedException {
    connection.setAutoCommit(false);
    try {
      int taken = locked() ? sendUnsent() : NOT_OURS;
      connection.commit();
      return taken;
    } catch (SQLException | RuntimeException | InterruptedException failure) {
      connection.rollback();
      throw failure;
    }
  }

  private boolean locked() throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK);
        ResultSet row = lock.executeQuery()) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private int sendUnsent() throws SQLException, InterruptedException {
    Map<Long, Future<RecordMetadata>> underway = new LinkedHashMap<>();
    for (Map.Entry<Long, ProducerRecord<String, byte[]>> unsent : unsent().entrySet()) {
      underway.put(unsent.getKey(), producer.send(unsent.getValue()));
    }
    if (underway.isEmpty()) {
      return 0;
    }
    producer.flush();
    markOutcomes(underway);
    return underway.size();
  }

  private Map<Long, ProducerRecord<String, byte[]>> unsent() throws SQLException {
    Map<Long, ProducerRecord<String, byte[]>> records = new LinkedHashMap<>();
    try (PreparedStatement read = connection.prepareStatement(READ);
        ResultSet row = read.executeQuery()) {
      while (row.next()) {
        records.put(row.getLong("position"), record(row));
      }
    }
    return records;
  }

  private ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    String data = row.getString("data");
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            topic,
            row.getString("subject"),
            data == null ? null : data.getBytes(StandardCharsets.UTF_8));
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", row.getString("id"));
    header(record, "ce_type", row.getString("type"));
    header(record, "ce_source", source);
    header(record, "ce_subject", row.getString("subject"));
    header(record, "ce_time", row.getObject("occurred_at", OffsetDateTime.class).toString());
    header(record, "ce_sequence", row.getString("sequence"));
    header(record, "ce_municipality", row.getString("municipality"));
    header(record, "ce_actor", row.getString("actor"));
    header(record, "traceparent", row.getString("traceparent"));
    header(record, "content-type", data == null ? null : "application/json");
    return record;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    if (value != null) {
      record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void markOutcomes(Map<Long, Future<RecordMetadata>> underway)
      throws SQLException, InterruptedException {
    List<Long> sent = new ArrayList<>();
    for (Map.Entry<Long, Future<RecordMetadata>> each : underway.entrySet()) {
      try {
        each.getValue().get();
        sent.add(each.getKey());
      } catch (ExecutionException failure) {
        setAside(each.getKey(), failure.getCause());
      }
    }
    try (PreparedStatement mark = connection.prepareStatement(MARK_SENT)) {
      mark.setArray(1, connection.createArrayOf("bigint", sent.toArray()));
      mark.executeUpdate();
    }
  }

  /**
   * Only what the broker can never take is set aside; everything else rolls the batch back, a right
   * that is missing or a password that is wrong no less than an outage.
   */
  private void setAside(long position, Throwable reason) throws SQLException {
    if (!(reason instanceof RecordTooLargeException || reason instanceof InvalidRecordException)) {
      throw new BrokerUnavailable(reason);
    }
    try (PreparedStatement update = connection.prepareStatement(SET_ASIDE)) {
      update.setString(1, reason.getClass().getSimpleName());
      update.setLong(2, position);
      update.executeUpdate();
    }
  }

  static final class BrokerUnavailable extends RuntimeException {
    BrokerUnavailable(Throwable cause) {
      super("the broker did not take the batch: " + cause.getClass().getSimpleName(), cause);
    }
  }
}
