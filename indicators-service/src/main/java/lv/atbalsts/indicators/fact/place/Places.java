package lv.atbalsts.indicators.fact.place;

import jakarta.enterprise.context.ApplicationScoped;
import lv.atbalsts.kit.data.Sql;

/**
 * Service places (sabiedrībā balstītu sociālo pakalpojumu vietas). Each step has its own columns,
 * so the steps may be heard of in any order.
 */
@ApplicationScoped
class Places {

  private static final String PLANNED =
      """
      insert into place (id, project, service_type, category, planned, planned_for)
      values (?, ?, ?, ?, ?, ?)
      on conflict (id) do update set planned = excluded.planned, planned_for = excluded.planned_for
      """;

  private static final String STARTED =
      """
      insert into place (id, project, service_type, category, started, started_on)
      values (?, ?, ?, ?, ?, ?)
      on conflict (id) do update set started = excluded.started, started_on = excluded.started_on
      """;

  private static final String CREATED =
      """
      insert into place (id, project, service_type, category, created, created_on)
      values (?, ?, ?, ?, ?, ?)
      on conflict (id) do update set created = excluded.created, created_on = excluded.created_on
      """;

  private final Sql sql;

  Places(Sql sql) {
    this.sql = sql;
  }

  void planned(PlacesFact fact) {
    step(PLANNED, fact);
  }

  void started(PlacesFact fact) {
    step(STARTED, fact);
  }

  void created(PlacesFact fact) {
    step(CREATED, fact);
  }

  private void step(String statement, PlacesFact fact) {
    sql.update(
        statement,
        fact.id(),
        fact.project(),
        fact.serviceType(),
        fact.category(),
        fact.places(),
        fact.on());
  }
}
