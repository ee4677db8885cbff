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
             e.refused, e.client_id, e.taken_in_at, e.previous, e.key_id, e.hash
        from (select cast(? as text) as municipality) m
        left join access_log_head h on h.municipality = m.municipality
        left join access_log e on e.municipality = m.municipality
       order by e.position
      """;

  private final ChainRows rows;
  private final Chaining chaining;
  private final Seals seals;

  Verification(ChainRows rows, Chaining chaining, Seals seals) {
    this.rows = rows;
    this.chaining = chaining;
    this.seals = seals;
  }

  /** Walks the chain in the running transaction, and compares it with what others saw of it. */
  VerificationView of(String municipality, Optional<Mark> witness) {
    Optional<AccessLogSealed> seal = seals.newest(municipality);
    ChainWalk walk =
        new ChainWalk(
            chaining, Stream.concat(seal.map(Mark::of).stream(), witness.stream()).toList());
    rows.each(WALK, municipality, row -> step(walk, row));
    return VerificationView.of(municipality, walk, seal);
  }

  private static boolean step(ChainWalk walk, ResultSet row) throws SQLException {
    walk.begin(head(row));
    return row.getObject("id") == null || walk.step(link(row));
  }

  private static Head head(ResultSet row) throws SQLException {
    return row.getBytes("mac") == null
        ? null
        : new Head(
            row.getString("municipality"),
            row.getLong("entries"),
            row.getBytes("head_hash"),
            row.getInt("head_key"),
            row.getBytes("mac"));
  }

  private static Link link(ResultSet row) throws SQLException {
    return new Link(
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
            row.getObject("client_id", UUID.class),
            row.getObject("taken_in_at", OffsetDateTime.class)),
        row.getLong("position"),
        row.getBytes("previous"),
        row.getInt("key_id"),
        row.getBytes("hash"));
  }
}
