package lv.atbalsts.kit.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outbox as a feed without gaps. It is ordered by transaction, and ends before the oldest
 * transaction still running: a late commit can therefore never fall behind a reader's cursor.
 */
@ApplicationScoped
public class ChangeFeed {

  private static final String READ =
      """
      select transaction_id::text || '-' || position as cursor, id, type, subject, sequence,
             municipality, actor, occurred_at, data
        from outbox
       where (transaction_id, position) > (?::xid8, ?)
         and transaction_id < pg_snapshot_xmin(pg_current_snapshot())
       order by transaction_id, position
       limit ?
      """;

  private static final String AHEAD = "select ?::xid8 >= pg_snapshot_xmin(pg_current_snapshot())";

  private final AgroalDataSource database;

  ChangeFeed(AgroalDataSource database) {
    this.database = database;
  }

  /** The changes after a cursor, oldest first, as far as the caller may see them. */
  public List<Change> after(Cursor cursor, int limit) {
    try (Connection connection = database.getConnection();
        PreparedStatement read = connection.prepareStatement(READ)) {
      read.setString(1, cursor.transaction());
      read.setLong(2, cursor.position());
      read.setInt(3, limit);
      List<Change> changes = new ArrayList<>();
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          changes.add(change(row));
        }
      }
      return changes;
    } catch (SQLException failure) {
      throw new IllegalStateException("the change feed could not be read", failure);
    }
  }

  /**
   * Whether a cursor is none that the feed has given yet: whoever goes on from there would not see
   * what comes in between. So it is too in a database that was restored to an earlier day.
   */
  public boolean isAhead(Cursor cursor) {
    try (Connection connection = database.getConnection();
        PreparedStatement ask = connection.prepareStatement(AHEAD)) {
      ask.setString(1, cursor.transaction());
      try (ResultSet row = ask.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException failure) {
      throw new IllegalStateException("the change feed could not be read", failure);
    }
  }

  private static Change change(ResultSet row) throws SQLException {
    return new Change(
        row.getString("cursor"),
        row.getObject("id", UUID.class),
        row.getString("type"),
        row.getObject("subject", UUID.class),
        row.getLong("sequence"),
        row.getString("municipality"),
        row.getString("actor"),
        row.getObject("occurred_at", OffsetDateTime.class),
        row.getString("data"));
  }

  /** Where a reader stands: the transaction and the position of the last change it has read. */
  public record Cursor(String transaction, long position) {

    public static final Cursor START = new Cursor("0", 0);

    /**
     * Reads a cursor as the feed gave it.
     *
     * @throws IllegalArgumentException where it is not one
     */
    public static Cursor parse(String text) {
      if (!text.matches("[0-9]{1,19}-[0-9]{1,18}")) {
        throw new IllegalArgumentException("not a cursor of this feed");
      }
      int dash = text.indexOf('-');
      return new Cursor(text.substring(0, dash), Long.parseLong(text.substring(dash + 1)));
    }
  }

  /** One change: an event, or the tombstone of its subject where {@code data} is missing. */
  public record Change(
      String cursor,
      UUID id,
      String type,
      UUID subject,
      long sequence,
      String municipality,
      String actor,
      OffsetDateTime occurredAt,
      @JsonRawValue
          @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
          String data) {}
}
