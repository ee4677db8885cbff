package lv.atbalsts.indicators.fact.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/** Projects, as submitted and as withdrawn: either may be heard of first. */
@ApplicationScoped
class Projects {

  private static final String SUBMITTED =
      """
      insert into project (id, number, measure, round, municipality, region, submitted_on)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (id) do update set
        municipality = excluded.municipality, region = excluded.region, submitted_on = excluded.submitted_on
      """;

  private static final String WITHDRAWN =
      """
      insert into project (id, number, measure, round, withdrawn_on) values (?, ?, ?, ?, ?)
      on conflict (id) do update set withdrawn_on = excluded.withdrawn_on
      """;

  private final Sql sql;

  Projects(Sql sql) {
    this.sql = sql;
  }

  void submitted(
      UUID id,
      String number,
      String measure,
      Integer round,
      String municipality,
      String region,
      LocalDate on) {
    sql.update(SUBMITTED, id, number, measure, round, municipality, region, on);
  }

  void withdrawn(UUID id, String number, String measure, Integer round, LocalDate on) {
    sql.update(WITHDRAWN, id, number, measure, round, on);
  }
}
