package lv.atbalsts.indicators.value;

import static java.util.Map.entry;

import java.util.Map;

/** Which formula counts which indicator of the programme documents. */
final class Formulas {

  private static final String DI = "9.2.2.1";
  private static final String PILOTS = "9.2.2.2";
  private static final String CHILDREN = "9.2.2.3";
  private static final String BUILDINGS = "9.3.1.1";

  private static final Map<String, Formula> BY_INDICATOR =
      Map.ofEntries(
          entry("N01", Persons.assessed(DI, "ADULT_GRT")),
          entry("N02", Persons.assessed(DI, "CHILD_OUT_OF_FAMILY_CARE")),
          entry("N03", Persons.assessed(DI, "CHILD_FT")),
          entry("N04", Persons.started(DI, "ADULT_GRT")),
          entry("N05", Persons.started(DI, "CHILD_FT")),
          entry("N06", Persons.started(DI, "LEGAL_REPRESENTATIVE")),
          entry("N07", WaysOut.independent(DI)),
          entry("N08", WaysOut.childrenInInstitutions(DI)),
          entry("N09", Places.branchesClosed()),
          entry("N10", Places.started("COMMUNITY")),
          entry("N11", Places.started("FAMILY_LIKE")),
          entry("N12", Formula.unknown("NO_FACTS_OF_PEOPLE_OUTSIDE_INSTITUTIONS")),
          entry("N13", Persons.started(CHILDREN, "CHILD_FT")),
          entry("N14", Persons.startedInRound(CHILDREN, 1, "CHILD_FT")),
          entry("N15", Persons.startedInRound(CHILDREN, 2, "CHILD_FT")),
          entry("N16", Projects.contractedInRound(CHILDREN, 1)),
          entry("N17", Projects.contractedInRound(CHILDREN, 2)),
          entry("N18", Projects.partners(DI)),
          entry("N19", Places.plansApproved()),
          entry("N20", Projects.contracted(DI)),
          entry("N21", Projects.contracted(BUILDINGS)),
          entry("N22", Projects.municipalitiesInRound(BUILDINGS, 1)),
          entry("N23", Projects.municipalitiesInRound(BUILDINGS, 2)),
          entry("F01", Projects.total(DI)),
          entry("F02", Projects.total(BUILDINGS)),
          entry("F03", Projects.total(CHILDREN)),
          entry("D01", Formula.unknown("DEADLINE")),
          entry("D02", Formula.unknown("DEADLINE")),
          entry("D03", Formula.unknown("DEADLINE")),
          entry("P01", Formula.unknown("NO_FACTS_OF_PILOTS")),
          entry("P02", Formula.unknown("NO_FACTS_OF_PILOTS")),
          entry("P03", Formula.unknown("NO_FACTS_OF_PILOTS")),
          entry("P04", Projects.total(PILOTS)),
          entry("P05", Projects.euShare(PILOTS)),
          entry("P06", Projects.stateShare(PILOTS)),
          entry("P07", Formula.unknown("DEADLINE")));

  private Formulas() {}

  static Formula of(String indicator) {
    Formula formula = BY_INDICATOR.get(indicator);
    if (formula == null) {
      throw new IllegalStateException("no formula counts the indicator " + indicator);
    }
    return formula;
  }
}
