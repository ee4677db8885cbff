package lv.atbalsts.assessment.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Role;

/** A file that is being taken in, in the name of whoever sent it. */
record ImportJob(
    UUID id,
    ImportKind kind,
    Caller caller,
    ImportMode mode,
    boolean atomic,
    ImportStatus status,
    String cause,
    int rows,
    int chunks,
    int nextChunk,
    int accepted,
    int rejected,
    OffsetDateTime queuedAt,
    OffsetDateTime finishedAt) {

  static final String COLUMNS =
      """
      id, kind, owner, caller_subject, caller_role, validate_only, atomic, status, cause, rows, chunks,
      next_chunk, accepted, rejected, queued_at, finished_at
      """;

  static ImportJob of(ResultSet row) throws SQLException {
    return new ImportJob(
        row.getObject("id", UUID.class),
        ImportKind.valueOf(row.getString("kind")),
        new Caller(
            row.getString("caller_subject"),
            Role.valueOf(row.getString("caller_role")),
            row.getString("owner")),
        row.getBoolean("validate_only") ? ImportMode.VALIDATE : ImportMode.COMMIT,
        row.getBoolean("atomic"),
        ImportStatus.valueOf(row.getString("status")),
        row.getString("cause"),
        row.getInt("rows"),
        row.getInt("chunks"),
        row.getInt("next_chunk"),
        row.getInt("accepted"),
        row.getInt("rejected"),
        row.getObject("queued_at", OffsetDateTime.class),
        row.getObject("finished_at", OffsetDateTime.class));
  }

  /** Whether all rows stand or fall together: an atomic file, or one that only gets its report. */
  boolean inOne() {
    return atomic || mode == ImportMode.VALIDATE;
  }
}
