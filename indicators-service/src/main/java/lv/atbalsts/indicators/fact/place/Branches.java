package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/**
 * Branches (filiāles) of care institutions. What is said of a branch last, by its sequence, decides
 * whether its closure is supported; the day of closure is kept whenever it is heard of.
 */
@ApplicationScoped
class Branches {

  private static final String RECORDED =
      """
      insert into branch as known (id, sequence, kind, supported_for_closure) values (?, ?, ?, ?)
      on conflict (id) do update set sequence = excluded.sequence, kind = excluded.kind,
        supported_for_closure = excluded.supported_for_closure
      where known.sequence < excluded.sequence
      """;

  private static final String CLOSED = "update branch set closed_on = ? where id = ?";

  private final Sql sql;

  Branches(Sql sql) {
    this.sql = sql;
  }

  void recorded(UUID id, long sequence, String kind, boolean supportedForClosure) {
    sql.update(RECORDED, id, sequence, kind, supportedForClosure);
  }

  void closed(UUID id, long sequence, String kind, boolean supportedForClosure, LocalDate on) {
    recorded(id, sequence, kind, supportedForClosure);
    sql.update(CLOSED, on, id);
  }
}
