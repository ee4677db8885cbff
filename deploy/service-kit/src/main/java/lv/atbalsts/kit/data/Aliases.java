package lv.atbalsts.kit.data;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Ids that have come to mean what another id means, as whoever gives the ids out tells it. The
 * table {@code alias} is kept flat, in whatever order a chain is told.
 */
@ApplicationScoped
public class Aliases {

  private final Sql sql;

  Aliases(Sql sql) {
    this.sql = sql;
  }

  /** Until the running transaction ends no id comes to mean another. */
  public void hold() {
    sql.update("lock table alias in access share mode");
  }

  /** The id that means what this one means; it stays so until the running transaction ends. */
  public UUID meaning(UUID id) {
    return sql
        .query("select means from alias where id = ?", row -> row.getObject(1, UUID.class), id)
        .stream()
        .findFirst()
        .orElse(id);
  }

  /**
   * From now on an id means what another means; waits for everybody who holds.
   *
   * @return the id that means both, or nothing where that was known already
   */
  public Optional<UUID> join(UUID id, UUID other) {
    sql.update("lock table alias in access exclusive mode");
    UUID means = meaning(other);
    int added =
        sql.update("insert into alias (id, means) values (?, ?) on conflict do nothing", id, means);
    if (added == 0) {
      return Optional.empty();
    }
    sql.update("update alias set means = ? where means = ?", means, id);
    return Optional.of(means);
  }
}
