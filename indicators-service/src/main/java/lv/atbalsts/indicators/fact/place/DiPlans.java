package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Approved regional DI plans. The approval of an amendment does not move the first approval. */
@ApplicationScoped
class DiPlans {

  private static final String APPROVED =
      """
      insert into di_plan as known (id, project, approved_on) values (?, ?, ?)
      on conflict (id) do update set approved_on = excluded.approved_on
      where known.approved_on > excluded.approved_on
      """;

  private final Sql sql;

  DiPlans(Sql sql) {
    this.sql = sql;
  }

  void approved(UUID id, String project, LocalDate on) {
    sql.update(APPROVED, id, project, on);
  }
}
