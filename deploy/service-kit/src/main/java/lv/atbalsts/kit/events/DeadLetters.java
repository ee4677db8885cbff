package lv.atbalsts.kit.events;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Callers;
import lv.atbalsts.kit.data.Retry;
import lv.atbalsts.kit.data.Sql;
import lv.atbalsts.kit.events.DeadLetter.Place;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What could not be taken in, with the reason, for a person to look at. Whatever a record holds, it
 * can be kept here: its texts are made such that the database takes them.
 */
@ApplicationScoped
class DeadLetters {

  private static final int MOST_CHARACTERS = 1000;
  private static final int REPLACEMENT = 0xFFFD;

  private final Sql sql;
  private final Callers callers;

  DeadLetters(Sql sql, Callers callers) {
    this.sql = sql;
    this.callers = callers;
  }

  /** Keeps a record; once is enough, and whether it is the first time is answered. */
  boolean add(ConsumerRecord<String, byte[]> record, Throwable reason) {
    String why = reason.getClass().getSimpleName() + ": " + reason.getMessage();
    try {
      return insert(record, why, record.value());
    } catch (RuntimeException failure) {
      if (Retry.mayHelp(failure)) {
        throw failure;
      }
      // where it lies is enough to find it again on the topic
      return insert(record, why, null);
    }
  }

  private boolean insert(ConsumerRecord<String, byte[]> record, String reason, byte[] value) {
    return callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        sql.update(
                                """
                            insert into dead_letter
                              (topic, partition, record_offset, event_id, type, reason, record)
                            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                            """,
                                record.topic(),
                                record.partition(),
                                record.offset(),
                                header(record, "ce_id"),
                                header(record, "ce_type"),
                                storable(reason),
                                value)
                            == 1));
  }

  /** Whether somebody has set this record aside, so that it need not be tried again. */
  boolean has(ConsumerRecord<String, byte[]> record) {
    return callers.as(
        Caller.SYSTEM,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () ->
                        !sql.query(
                                "select 1 from dead_letter where topic = ? and partition = ? and record_offset = ?",
                                row -> row.getInt(1),
                                record.topic(),
                                record.partition(),
                                record.offset())
                            .isEmpty()));
  }

  /** Those after a place, in the order of places. */
  List<DeadLetter> list(Place after, int most) {
    return sql.query(
        """
        select topic, partition, record_offset, event_id, type, reason, set_aside_at from dead_letter
         where (topic, partition, record_offset) > (?, ?, ?)
         order by topic, partition, record_offset limit ?
        """,
        row ->
            new DeadLetter(
                row.getString(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, OffsetDateTime.class)),
        after.topic(),
        after.partition(),
        after.offset(),
        most);
  }

  /** Marks a place as set aside, in the running transaction. */
  void addByHand(Place place, String reason) {
    sql.update(
        """
        insert into dead_letter (topic, partition, record_offset, reason) values (?, ?, ?, ?)
        on conflict do nothing
        """,
        place.topic(),
        place.partition(),
        place.offset(),
        storable(reason));
  }

  /** The offsets of those that lie before a place in its partition, in their order. */
  List<Long> before(Place place) {
    return sql.query(
        """
        select record_offset from dead_letter
         where topic = ? and partition = ? and record_offset < ? order by record_offset
        """,
        row -> row.getLong(1),
        place.topic(),
        place.partition(),
        place.offset());
  }

  /** Forgets one, in the running transaction; answers whether it was there. */
  boolean remove(Place place) {
    return sql.update(
            "delete from dead_letter where topic = ? and partition = ? and record_offset = ?",
            place.topic(),
            place.partition(),
            place.offset())
        == 1;
  }

  /** What a header says, as far as it can be shown. */
  static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : storable(
            new String(
                header.value(),
                0,
                Math.min(header.value().length, MOST_CHARACTERS),
                StandardCharsets.UTF_8));
  }

  /** The text without what no database or log takes, and not too long. */
  static String storable(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints()
        .limit(MOST_CHARACTERS)
        .map(each -> isStorable(each) ? each : REPLACEMENT)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isStorable(int character) {
    return !Character.isISOControl(character)
        && Character.getType(character) != Character.SURROGATE;
  }
}
