package lv.atbalsts.kit.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The event that a service has taken in last. */
public record LastEvent(
    @Schema(description = "The event's id", examples = "019aac1e-5b6f-7c3d-9e1a-2f4b6c8d0e12")
        UUID id,
    @Schema(description = "When it happened", examples = "2026-11-23T08:15:30.123Z")
        OffsetDateTime time) {

  static LastEvent read(ResultSet row) throws SQLException {
    return new LastEvent(
        row.getObject("id", UUID.class), row.getObject("occurred_at", OffsetDateTime.class));
  }
}
