package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Partnerships (partnerība ar pašvaldībām), kept as what changed and when. */
@ApplicationScoped
class Partners {

  private static final String CHANGED =
      """
      insert into partner_change (project, partner, sequence, measure, joined, on_date)
      values (?, ?, ?, ?, ?, ?)
      on conflict do nothing
      """;

  private final Sql sql;

  Partners(Sql sql) {
    this.sql = sql;
  }

  void changed(
      UUID project, String partner, long sequence, String measure, boolean joined, LocalDate on) {
    sql.update(CHANGED, project, partner, sequence, measure, joined, on);
  }
}
