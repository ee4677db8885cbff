package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.indicators.sql.Sql;

/** Branches (filiāles) of care institutions. A closure heard of first is kept. */
@ApplicationScoped
class Branches {

  private static final String RECORDED =
      """
      insert into branch (id, kind, supported_for_closure) values (?, ?, ?)
      on conflict (id) do update set
        kind = excluded.kind, supported_for_closure = excluded.supported_for_closure
      where branch.closed_on is null
      """;

  private static final String CLOSED =
      """
      insert into branch (id, kind, supported_for_closure, closed_on) values (?, ?, ?, ?)
      on conflict (id) do update set
        kind = excluded.kind, supported_for_closure = excluded.supported_for_closure, closed_on = excluded.closed_on
      """;

  private final Sql sql;

  Branches(Sql sql) {
    this.sql = sql;
  }

  void recorded(UUID id, String kind, boolean supportedForClosure) {
    sql.change(RECORDED, id, kind, supportedForClosure);
  }

  void closed(UUID id, String kind, boolean supportedForClosure, LocalDate on) {
    sql.change(CLOSED, id, kind, supportedForClosure, on);
  }
}
