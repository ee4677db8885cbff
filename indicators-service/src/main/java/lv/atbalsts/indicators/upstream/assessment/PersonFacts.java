package lv.atbalsts.indicators.upstream.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.atbalsts.kit.data.Sql;

/**
 * The persons' facts. The aggregate's sequence decides between events of one enrolment, assessment,
 * grant or step, so an annulment holds also when it arrives before the start that it annuls, and a
 * start entered again after it counts again. What is told again without having been taken back, as
 * an assessment approved again once its answers are corrected, stays on its first day.
 */
@ApplicationScoped
class PersonFacts {

  private static final String RECORD =
      """
      insert into person_fact as known
        (kind, source, sequence, client_ref, target_group, measure, project, on_date, detail)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (kind, source) do update set
        sequence = excluded.sequence, client_ref = excluded.client_ref, target_group = excluded.target_group,
        measure = excluded.measure, project = excluded.project, detail = excluded.detail, annulled = false,
        on_date = case when known.annulled then excluded.on_date else least(known.on_date, excluded.on_date) end
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
        fact.on(),
        fact.detail());
  }

  /** What the source told did not happen, whether or not it was heard of. */
  void annul(PersonFact.Kind kind, UUID source, long sequence, UUID clientRef) {
    sql.update(ANNUL, kind, source, sequence, clientRef);
  }
}
