package lv.atbalsts.indicators.value;

import static lv.atbalsts.indicators.value.Formula.AS_OF;

/** Unique persons (unikālās personas, IND-01): a person with five services is one person. */
final class PersonFormulas {

  static final String UNIQUE = "count(distinct person)";

  static final String FACTS =
      """
      counted_fact fact left join project on project.number = fact.project
      where kind = ? and fact.measure = ? and target_group = ? and on_date <= ?\
      """;

  private PersonFormulas() {}

  /** Persons whose needs assessment is approved (izvērtētas individuālās vajadzības). */
  static Formula assessed(String measure, String group) {
    return persons("PERSONS_ASSESSED", "ASSESSED", measure, group)
        .beside(persons("PERSONS_ENROLLED", "ENROLLED", measure, group));
  }

  /**
   * Persons with at least one service started (uzsākts), whether or not it is received (IND-03).
   */
  static Formula started(String measure, String group) {
    return persons("PERSONS_STARTED", "SERVICE_STARTED", measure, group);
  }

  /** The same in the projects of one round. */
  static Formula startedInRound(String measure, int round, String group) {
    return Formula.of(
        "PERSONS_STARTED_IN_ROUND",
        UNIQUE,
        FACTS + " and round = ?",
        "SERVICE_STARTED",
        measure,
        group,
        AS_OF,
        round);
  }

  /** Persons of whom such a fact is told. */
  static Formula persons(String code, String kind, String measure, String group) {
    return Formula.of(code, UNIQUE, FACTS, kind, measure, group, AS_OF);
  }
}
