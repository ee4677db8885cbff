package lv.atbalsts.indicators.value;

import static lv.atbalsts.indicators.value.Formula.AS_OF;
import static lv.atbalsts.indicators.value.Formula.MUNICIPALITIES;

/** Projects, their contracts in force, their money and their partners. */
final class ProjectFormulas {

  private static final String CONTRACTS = "contracts(?) where measure = ?";
  private static final String SUBMITTED = "project where submitted_on <= ? and measure = ?";
  private static final String WITHDRAWN = "project where withdrawn_on <= ? and measure = ?";
  private static final String OF_ROUND = " and round = ?";

  private ProjectFormulas() {}

  /** Contracts in force: signed, valid and not withdrawn. */
  static Formula contracted(String measure) {
    return projects("PROJECTS_CONTRACTED", CONTRACTS, measure)
        .beside(
            projects("PROJECTS_SUBMITTED", SUBMITTED, measure),
            projects("PROJECTS_WITHDRAWN", WITHDRAWN, measure));
  }

  /** The same in one round. */
  static Formula contractedInRound(String measure, int round) {
    return projects("PROJECTS_CONTRACTED", CONTRACTS + OF_ROUND, measure, round)
        .beside(
            projects("PROJECTS_SUBMITTED", SUBMITTED + OF_ROUND, measure, round),
            projects("PROJECTS_WITHDRAWN", WITHDRAWN + OF_ROUND, measure, round));
  }

  /** Municipalities that are the beneficiary of a contracted project of a round. */
  static Formula municipalitiesInRound(String measure, int round) {
    return Formula.of(
        "MUNICIPALITIES_CONTRACTED",
        "count(distinct municipality)",
        CONTRACTS + OF_ROUND,
        AS_OF,
        measure,
        round);
  }

  /**
   * Municipalities in the partnerships of a measure's projects on the day (IND-08). One that came
   * of a partner adds nothing to it.
   */
  static Formula partners(String measure) {
    return Formula.of(
        "MUNICIPALITIES_IN_PARTNERSHIPS",
        "count(distinct counted.code)",
        """
        partners(?) partners left join project on project.id = partners.project
        cross join (select ?::jsonb as of) counts
        cross join lateral jsonb_array_elements_text(counts.of -> partners.partner) counted (code)
        where partners.measure = ? and not exists (
          select from partners(?) former
           where former.measure = partners.measure and former.partner <> partners.partner
             and counts.of -> former.partner = jsonb_build_array(former.partner)
             and jsonb_exists(counts.of -> partners.partner, former.partner))\
        """,
        AS_OF,
        MUNICIPALITIES,
        measure,
        AS_OF);
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
    return Formula.of(code, "coalesce(sum(%s), 0.00)".formatted(column), CONTRACTS, AS_OF, measure);
  }

  private static Formula projects(String code, String from, String measure) {
    return Formula.of(code, "count(*)", from, AS_OF, measure);
  }

  private static Formula projects(String code, String from, String measure, int round) {
    return Formula.of(code, "count(*)", from, AS_OF, measure, round);
  }
}
