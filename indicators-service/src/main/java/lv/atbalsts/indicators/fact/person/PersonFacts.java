package lv.atbalsts.indicators.fact.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/**
 * The persons' facts. The aggregate's sequence decides between events of one enrolment, assessment
 * or grant, so an annulment holds also when it arrives before the start that it annuls, and a start
 * entered again after it counts again.
 */
@ApplicationScoped
class PersonFacts {

  private static final String RECORD =
      """
      insert into person_fact as known
        (kind, source, sequence, client_ref, target_group, measure, project, on_date)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (kind, source) do update set
        sequence = excluded.sequence, client_ref = excluded.client_ref, target_group = excluded.target_group,
        measure = excluded.measure, project = excluded.project, on_date = excluded.on_date, annulled = false
      where known.sequence < excluded.sequence
      """;

  private static final String ANNUL =
      """
      insert into person_fact as known (kind, source, sequence, client_ref, annulled)
      values (?, ?, ?, ?, true)
      on conflict (kind, source) do update set sequence = excluded.sequence, annulled = true
      where known.sequence < excluded.sequence
      """;

  private final Sql sql;

  PersonFacts(Sql sql) {
    this.sql = sql;
  }

  void record(PersonFact fact) {
    sql.update(
        RECORD,
        fact.kind(),
        fact.source(),
        fact.sequence(),
        fact.clientRef(),
        fact.targetGroup(),
        fact.measure(),
        fact.project(),
        fact.on());
  }

  void annul(PersonFact.Kind kind, UUID source, long sequence, UUID clientRef) {
    sql.update(ANNUL, kind, source, sequence, clientRef);
  }
}
