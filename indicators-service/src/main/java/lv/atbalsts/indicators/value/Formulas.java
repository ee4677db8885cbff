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
          entry("N01", PersonFormulas.assessed(DI, "ADULT_GRT")),
          entry("N02", PersonFormulas.assessed(DI, "CHILD_OUT_OF_FAMILY_CARE")),
          entry("N03", PersonFormulas.assessed(DI, "CHILD_FT")),
          entry("N04", PersonFormulas.started(DI, "ADULT_GRT")),
          entry("N05", PersonFormulas.started(DI, "CHILD_FT")),
          entry("N06", PersonFormulas.started(DI, "LEGAL_REPRESENTATIVE")),
          entry("N07", WayOutFormulas.independent(DI)),
          entry("N08", WayOutFormulas.childrenInInstitutions(DI)),
          entry("N09", PlaceFormulas.branchesClosed()),
          entry("N10", PlaceFormulas.started("COMMUNITY")),
          entry("N11", PlaceFormulas.started("FAMILY_LIKE")),
          entry("N12", Formula.unknown("NO_FACTS_OF_PEOPLE_OUTSIDE_INSTITUTIONS")),
          entry("N13", PersonFormulas.started(CHILDREN, "CHILD_FT")),
          entry("N14", PersonFormulas.startedInRound(CHILDREN, 1, "CHILD_FT")),
          entry("N15", PersonFormulas.startedInRound(CHILDREN, 2, "CHILD_FT")),
          entry("N16", ProjectFormulas.contractedInRound(CHILDREN, 1)),
          entry("N17", ProjectFormulas.contractedInRound(CHILDREN, 2)),
          entry("N18", ProjectFormulas.partners(DI)),
          entry("N19", PlaceFormulas.plansApproved()),
          entry("N20", ProjectFormulas.contracted(DI)),
          entry("N21", ProjectFormulas.contracted(BUILDINGS)),
          entry("N22", ProjectFormulas.municipalitiesInRound(BUILDINGS, 1)),
          entry("N23", ProjectFormulas.municipalitiesInRound(BUILDINGS, 2)),
          entry("F01", ProjectFormulas.total(DI)),
          entry("F02", ProjectFormulas.total(BUILDINGS)),
          entry("F03", ProjectFormulas.total(CHILDREN)),
          entry("D01", Formula.unknown("DEADLINE")),
          entry("D02", Formula.unknown("DEADLINE")),
          entry("D03", Formula.unknown("DEADLINE")),
          entry("P01", Formula.unknown("NO_FACTS_OF_PILOTS")),
          entry("P02", Formula.unknown("NO_FACTS_OF_PILOTS")),
          entry("P03", Formula.unknown("NO_FACTS_OF_PILOTS")),
          entry("P04", ProjectFormulas.total(PILOTS)),
          entry("P05", ProjectFormulas.euShare(PILOTS)),
          entry("P06", ProjectFormulas.stateShare(PILOTS)),
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
