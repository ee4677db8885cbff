package lv.atbalsts.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.imports.csv.CsvHeader;
import lv.atbalsts.kit.access.Caller;
import lv.atbalsts.kit.access.Role;

/**
 * A file that is being taken in, in the name of whoever sent it.
 *
 * @param header the columns of a file that has them
 */
record ImportJob(
    UUID id,
    String kind,
    Caller caller,
    ImportMode mode,
    boolean atomic,
    Optional<CsvHeader> header,
    ImportStatus status,
    String cause,
    int rows,
    int chunks,
    int nextChunk,
    int accepted,
    int rejected,
    OffsetDateTime queuedAt,
    OffsetDateTime finishedAt,
    OffsetDateTime contentDeletedAt) {

  static final String COLUMNS =
      """
      id, kind, owner, caller_subject, caller_role, validate_only, atomic, header, status, cause, rows, chunks,
      next_chunk, accepted, rejected, queued_at, finished_at, content_deleted_at
      """;

  static ImportJob of(ResultSet row) throws SQLException {
    return new ImportJob(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        new Caller(
            row.getString("caller_subject"),
            Role.valueOf(row.getString("caller_role")),
            row.getString("owner")),
        row.getBoolean("validate_only") ? ImportMode.VALIDATE : ImportMode.COMMIT,
        row.getBoolean("atomic"),
        Optional.ofNullable(row.getString("header")).map(CsvHeader::read),
        ImportStatus.valueOf(row.getString("status")),
        row.getString("cause"),
        row.getInt("rows"),
        row.getInt("chunks"),
        row.getInt("next_chunk"),
        row.getInt("accepted"),
        row.getInt("rejected"),
        row.getObject("queued_at", OffsetDateTime.class),
        row.getObject("finished_at", OffsetDateTime.class),
        row.getObject("content_deleted_at", OffsetDateTime.class));
  }

  /** Whether all rows stand or fall together: an atomic file, or one that only gets its report. */
  boolean isWhole() {
    return atomic || mode == ImportMode.VALIDATE;
  }
}
