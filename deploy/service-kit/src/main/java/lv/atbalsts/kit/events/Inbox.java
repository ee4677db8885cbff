package lv.atbalsts.kit.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Sql;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes events in: the inbox rows are the first statement of the transaction that carries the
 * effects, so an event that comes again finds its row and has no second effect.
 */
@ApplicationScoped
public class Inbox {

  private static final String NEW_ONES =
      """
      insert into inbox (id, type, occurred_at)
      select * from unnest(?::uuid[], ?::text[], ?::timestamptz[])
      on conflict do nothing returning id
      """;
  private static final String LAST =
      "select id, occurred_at from inbox order by effective_at desc limit 1";
  private static final int TIMEOUT_SECONDS = 300;

  private final Subscriptions subscriptions;
  private final Callers callers;
  private final AgroalDataSource database;
  private final Sql sql;
  private final ObjectMapper json;

  Inbox(
      Subscriptions subscriptions,
      Callers callers,
      AgroalDataSource database,
      Sql sql,
      ObjectMapper json) {
    this.subscriptions = subscriptions;
    this.callers = callers;
    this.database = database;
    this.sql = sql;
    this.json = json;
  }

  /** The event that was taken in last; nothing before the first. */
  public Optional<LastEvent> last() {
    return sql.query(LAST, LastEvent::read).stream().findFirst();
  }

  boolean handles(String type) {
    return subscriptions.has(type);
  }

  /** The first of those behind that is newer, about the same, and has been taken in. */
  Optional<EventHead> overtaking(Incoming event, List<Incoming> behind) {
    Object about = about(event);
    return behind.stream()
        .filter(each -> handles(each.head().type()) && each.isNewerThan(event))
        .filter(each -> hasTaken(each.head().id()) && about(each).equals(about))
        .map(Incoming::head)
        .findFirst();
  }

  /** Whether one event says what a newer one about the same says anew. */
  boolean isOvertakenBy(Incoming newer, Incoming event) {
    return handles(event.head().type())
        && handles(newer.head().type())
        && newer.isNewerThan(event)
        && about(newer).equals(about(event));
  }

  private boolean hasTaken(UUID id) {
    return !sql.query("select 1 from inbox where id = ?", row -> row.getInt(1), id).isEmpty();
  }

  private Object about(Incoming event) {
    return about(subscriptions.to(event.head().type()), event);
  }

  private <E> Object about(Subscription<E> subscription, Incoming event) {
    return subscription.about(
        EventData.read(json, subscription.shape(), event.data()), event.head());
  }

  /** Takes all of these in, or none: one transaction. */
  void take(List<Incoming> events) {
    callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(
                    () -> {
                      Set<UUID> fresh = insertNewOnes(events);
                      events.stream()
                          .filter(event -> fresh.remove(event.head().id()))
                          .forEach(this::apply);
                      return null;
                    }));
  }

  private Set<UUID> insertNewOnes(List<Incoming> events) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(NEW_ONES)) {
      insert.setArray(1, array(connection, "uuid", events.stream().map(each -> each.head().id())));
      insert.setArray(
          2, array(connection, "text", events.stream().map(each -> each.head().type())));
      insert.setArray(
          3,
          array(
              connection,
              "timestamptz",
              events.stream().map(each -> each.head().time()).map(OffsetDateTime::toString)));
      Set<UUID> fresh = new HashSet<>();
      try (ResultSet row = insert.executeQuery()) {
        while (row.next()) {
          fresh.add(row.getObject(1, UUID.class));
        }
      }
      return fresh;
    } catch (SQLException failure) {
      throw new InboxUnavailable(failure);
    }
  }

  private static java.sql.Array array(Connection connection, String type, Stream<?> values)
      throws SQLException {
    return connection.createArrayOf(type, values.toArray());
  }

  private void apply(Incoming event) {
    apply(subscriptions.to(event.head().type()), event);
  }

  private <E> void apply(Subscription<E> subscription, Incoming event) {
    subscription.take(EventData.read(json, subscription.shape(), event.data()), event.head());
  }

  /** An event as it came: its head and its JSON, null for a tombstone. */
  record Incoming(EventHead head, byte[] data) {

    static Incoming of(ConsumerRecord<String, byte[]> record) {
      return new Incoming(RecordHead.of(record), record.value());
    }

    /** By the aggregate's count; the same event sent again is not. */
    boolean isNewerThan(Incoming other) {
      return !head.id().equals(other.head.id())
          && (head.sequence() == 0 || head.sequence() > other.head.sequence());
    }
  }

  static final class InboxUnavailable extends RuntimeException {
    InboxUnavailable(Throwable cause) {
      super("the inbox could not be written", cause);
    }
  }
}
