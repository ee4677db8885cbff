package lv.atbalsts.kit.events;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The outbox as the history of its aggregates: who changed what, and when. */
@ApplicationScoped
public class History {

  /** What {@link Entry#read} reads of the outbox. */
  public static final String ENTRY =
      "id, type, subject, sequence, municipality, actor, occurred_at, data";

  private static final String OF_ONE =
      "select "
          + ENTRY
          + " from outbox where subject = ? and sequence > ? order by sequence limit ?";

  private final Sql sql;

  History(Sql sql) {
    this.sql = sql;
  }

  /** What happened to an aggregate after one of its events, in order, as far as the caller sees. */
  public List<Entry> of(UUID subject, long after, int limit) {
    return sql.query(OF_ONE, Entry::read, subject, after, limit);
  }

  /** One thing that happened; without data: the aggregate is no more. */
  @Schema(name = "HistoryEntry", description = "one thing that happened to an aggregate")
  public record Entry(
      @Schema(
              description = "the event's id, as on the topic",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
          UUID id,
      @Schema(description = "what happened", examples = "lv.atbalsts.assessment.ServiceGranted.v1")
          String type,
      @Schema(
              description = "the aggregate it happened to",
              examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e78")
          UUID subject,
      @Schema(description = "the how-many-eth of the aggregate's events", examples = "1")
          long sequence,
      @Schema(
              description = "ATVK code of whose it was then; none: everybody's",
              examples = "0460200")
          String municipality,
      @Schema(description = "who, as the token names them", examples = "municipality-0460200")
          String actor,
      @Schema(description = "when", examples = "2021-06-30T12:00:00Z") OffsetDateTime at,
      @JsonRawValue
          @Schema(type = SchemaType.OBJECT, description = "the event, as its schema describes it")
          String data) {

    public static Entry read(ResultSet row) throws SQLException {
      return new Entry(
          row.getObject("id", UUID.class),
          row.getString("type"),
          row.getObject("subject", UUID.class),
          row.getLong("sequence"),
          row.getString("municipality"),
          row.getString("actor"),
          row.getObject("occurred_at", OffsetDateTime.class),
          row.getString("data"));
    }
  }
}
