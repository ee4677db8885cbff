package lv.atbalsts.assessment.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Checks whether a municipality's chain is whole. */
@ApplicationScoped
class Verification {

  /** In one statement, so that head and entries are of the same moment while others append. */
  private static final String WALK =
      """
      select m.municipality, h.entries, h.hash as head_hash, h.key_id as head_key, h.mac,
             e.id, e.position, e.at, e.actor, e.organisation, e.role, e.purpose, e.operation,
             e.refused, e.client_id, e.previous, e.key_id, e.hash
        from (select cast(? as text) as municipality) m
        left join access_log_head h on h.municipality = m.municipality
        left join access_log e on e.municipality = m.municipality
       order by e.position
      """;

  private final LogRows rows;
  private final LogHashChain chain;
  private final PublishedCheckpoints checkpoints;

  Verification(LogRows rows, LogHashChain chain, PublishedCheckpoints checkpoints) {
    this.rows = rows;
    this.chain = chain;
    this.checkpoints = checkpoints;
  }

  /** Walks the chain in the running transaction, and compares it with what others saw of it. */
  VerificationView of(String municipality, Optional<LogCheckpoint> witness) {
    Optional<AccessLogSealed> seal = checkpoints.newest(municipality);
    ChainVerification verification =
        new ChainVerification(
            chain, Stream.concat(seal.map(LogCheckpoint::of).stream(), witness.stream()).toList());
    rows.each(WALK, municipality, row -> step(verification, row));
    return VerificationView.of(municipality, verification, seal);
  }

  private static boolean step(ChainVerification verification, ResultSet row) throws SQLException {
    verification.begin(head(row));
    return row.getObject("id") == null || verification.step(link(row));
  }

  private static LogHead head(ResultSet row) throws SQLException {
    return row.getBytes("mac") == null
        ? null
        : new LogHead(
            row.getString("municipality"),
            row.getLong("entries"),
            row.getBytes("head_hash"),
            row.getInt("head_key"),
            row.getBytes("mac"));
  }

  private static ChainedEntry link(ResultSet row) throws SQLException {
    return new ChainedEntry(
        new Access(
            row.getObject("id", UUID.class),
            row.getString("municipality"),
            row.getObject("at", OffsetDateTime.class),
            row.getString("actor"),
            row.getString("organisation"),
            row.getString("role"),
            row.getString("purpose"),
            row.getString("operation"),
            row.getObject("refused", Integer.class),
            row.getObject("client_id", UUID.class)),
        row.getLong("position"),
        row.getBytes("previous"),
        row.getInt("key_id"),
        row.getBytes("hash"));
  }
}
