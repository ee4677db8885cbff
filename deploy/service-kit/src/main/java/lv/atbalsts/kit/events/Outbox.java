package lv.atbalsts.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.AtCommit;
import lv.atbalsts.kit.values.Ids;

/** The only way for a fact to leave the service: a row that commits together with its cause. */
@ApplicationScoped
public class Outbox {

  private static final String INSERT =
      """
      insert into outbox (id, type, subject, sequence, municipality, owner, actor, occurred_at, traceparent, data)
      values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?)
      """;

  /** Facts of a transaction that wait in memory; a longer transaction writes them on its way. */
  private static final int MOST_PENDING = 128;

  private final AtCommit<Entry> pending;
  private final AgroalDataSource database;
  private final FactJson facts;
  private final Callers callers;
  private final ServiceName service;
  private final Clock clock;

  Outbox(
      TransactionSynchronizationRegistry transactions,
      AgroalDataSource database,
      ObjectMapper json,
      Callers callers,
      ServiceName service,
      RelayWakeup unsent,
      Clock clock) {
    pending = new AtCommit<>(transactions, MOST_PENDING, this::write, unsent::committed);
    this.database = database;
    facts = new FactJson(json);
    this.callers = callers;
    this.service = service;
    this.clock = clock;
  }

  /**
   * Publishes a fact when the running transaction commits; nothing when it rolls back. The fact is
   * serialised at once, so what changes afterwards does not change the event.
   *
   * @throws IllegalStateException outside a transaction
   * @throws lv.atbalsts.kit.refusal.Refusal where no other service would take it in
   */
  public void publish(Fact fact) {
    pending.add(serialised(fact));
  }

  private Entry serialised(Fact fact) {
    return new Entry(
        Ids.next(),
        service.typeOf(fact),
        fact.subject(),
        fact.municipality(),
        fact.owner(),
        callers.current().subject(),
        OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC),
        traceparent(),
        fact instanceof Tombstone ? null : facts.of(fact));
  }

  private void write(List<Entry> entries) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (Entry entry : entries) {
        entry.bind(insert);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("the outbox could not be written", failure);
    }
  }

  private static String traceparent() {
    SpanContext trace = Span.current().getSpanContext();
    return trace.isValid()
        ? "00-%s-%s-%s"
            .formatted(trace.getTraceId(), trace.getSpanId(), trace.getTraceFlags().asHex())
        : null;
  }

  private record Entry(
      UUID id,
      String type,
      UUID subject,
      String municipality,
      String owner,
      String actor,
      OffsetDateTime occurredAt,
      String traceparent,
      String data) {

    void bind(PreparedStatement insert) throws SQLException {
      insert.setObject(1, id);
      insert.setString(2, type);
      insert.setObject(3, subject);
      insert.setString(4, municipality);
      insert.setString(5, owner);
      insert.setString(6, actor);
      insert.setObject(7, occurredAt);
      insert.setString(8, traceparent);
      insert.setObject(9, data, Types.VARCHAR);
    }
  }
}
