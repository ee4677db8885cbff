package lv.atbalsts.kit.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Ids of records that were merged: each means what another id means, as the service that gives the
 * ids out tells it. The table {@code alias} is kept flat, in whatever order a chain is told.
 */
@ApplicationScoped
public class PersonRefs {

  private final Sql sql;

  PersonRefs(Sql sql) {
    this.sql = sql;
  }

  /** Until the running transaction ends no id comes to mean another. */
  public void freeze() {
    sql.update("lock table alias in access share mode");
  }

  /**
   * The id that means what this one means; it stays so until the running transaction ends, for
   * PostgreSQL keeps the lock of a read as long, and that is the one of {@link #freeze}.
   */
  public UUID resolve(UUID id) {
    return sql
        .query("select means from alias where id = ?", row -> row.getObject(1, UUID.class), id)
        .stream()
        .findFirst()
        .orElse(id);
  }

  /**
   * From now on an id means what another means; waits for everybody who froze them.
   *
   * @return the id that means both, or nothing where that was known already
   */
  public Optional<UUID> merge(UUID id, UUID other) {
    sql.update("lock table alias in access exclusive mode");
    UUID means = resolve(other);
    int added =
        sql.update("insert into alias (id, means) values (?, ?) on conflict do nothing", id, means);
    if (added == 0) {
      return Optional.empty();
    }
    sql.update("update alias set means = ? where means = ?", means, id);
    return Optional.of(means);
  }
}
