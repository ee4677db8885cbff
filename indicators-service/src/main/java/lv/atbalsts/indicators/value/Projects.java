package lv.atbalsts.indicators.value;

import java.util.Map;

/** Projects, their contracts in force, their money and their partners. */
final class Projects {

  private static final String CONTRACTS = "contracts(:asOf) where measure = :measure";

  private Projects() {}

  /** Contracts in force: signed, valid and not withdrawn. */
  static Formula contracted(String measure) {
    Map<String, Object> parameters = Map.of("measure", measure);
    return Formula.of("PROJECTS_CONTRACTED", "count(*)", CONTRACTS, parameters)
        .beside(
            submitted("submitted_on <= :asOf", "PROJECTS_SUBMITTED", parameters),
            submitted("withdrawn_on <= :asOf", "PROJECTS_WITHDRAWN", parameters));
  }

  /** The same in one round. */
  static Formula contractedInRound(String measure, int round) {
    Map<String, Object> parameters = Map.of("measure", measure, "round", round);
    return Formula.of(
            "PROJECTS_CONTRACTED", "count(*)", CONTRACTS + " and round = :round", parameters)
        .beside(
            submitted("submitted_on <= :asOf and round = :round", "PROJECTS_SUBMITTED", parameters),
            submitted(
                "withdrawn_on <= :asOf and round = :round", "PROJECTS_WITHDRAWN", parameters));
  }

  /** Municipalities that lead a contracted project of a round. */
  static Formula municipalitiesInRound(String measure, int round) {
    return Formula.of(
        "MUNICIPALITIES_CONTRACTED",
        "count(distinct lead_partner)",
        CONTRACTS + " and round = :round",
        Map.of("measure", measure, "round", round));
  }

  /** Municipalities in the partnerships of a measure's projects on the day (IND-08). */
  static Formula partners(String measure) {
    return Formula.of(
        "MUNICIPALITIES_IN_PARTNERSHIPS",
        "count(distinct partner)",
        """
        partners(:asOf) partners left join project on project.id = partners.project
        where partners.measure = :measure\
        """,
        Map.of("measure", measure));
  }

  /** The totals of the contract versions in force, in euros. */
  static Formula total(String measure) {
    return money("CONTRACTS_TOTAL", "total", measure);
  }

  /** The EU's share of them. */
  static Formula euShare(String measure) {
    return money("CONTRACTS_EU_SHARE", "eu_share", measure);
  }

  /** The state budget's share of them. */
  static Formula stateShare(String measure) {
    return money("CONTRACTS_STATE_SHARE", "state_share", measure);
  }

  private static Formula money(String code, String column, String measure) {
    return Formula.of(
        code, "coalesce(sum(%s), 0.00)".formatted(column), CONTRACTS, Map.of("measure", measure));
  }

  private static Formula submitted(String state, String code, Map<String, Object> parameters) {
    return Formula.of(
        code, "count(*)", "project where measure = :measure and " + state, parameters);
  }
}
