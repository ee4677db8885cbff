package lv.atbalsts.indicators.value;

import static lv.atbalsts.indicators.value.Formula.AS_OF;

import java.util.stream.Stream;

/**
 * Persons on the way out of the institution. What has started stays started: a return takes no
 * start back, but who has returned lives outside no more.
 */
final class WayOutFormulas {

  private static final String ADULTS = "ADULT_GRT";
  private static final String CHILDREN = "CHILD_OUT_OF_FAMILY_CARE";

  /** No return is told of that comes after, by day, and on one day by the order of the events. */
  private static final String NOT_RETURNED =
      """
       and not exists (
         select from counted_fact back
         where back.person = fact.person and back.kind = 'RETURN' and back.on_date <= ?
           and (back.on_date, back.sequence) > (fact.on_date, fact.sequence))
      """;

  private WayOutFormulas() {}

  /** Persons who began to live on their own outside an institution (uzsākuši patstāvīgu dzīvi). */
  static Formula independent(String measure) {
    return PersonFormulas.persons("PERSONS_INDEPENDENT", "INDEPENDENT_LIFE", measure, ADULTS)
        .beside(
            still("PERSONS_INDEPENDENT_NOW", "INDEPENDENT_LIFE", measure, ADULTS),
            PersonFormulas.persons("PERSONS_PREPARED", "PREPARATION", measure, ADULTS),
            PersonFormulas.persons("PERSONS_ON_TRIAL", "TRIAL_STAY", measure, ADULTS),
            PersonFormulas.persons("PERSONS_TRIED", "TRIAL_STAY_END", measure, ADULTS),
            PersonFormulas.persons("PERSONS_MOVED_OUT", "MOVE", measure, ADULTS),
            PersonFormulas.persons("PERSONS_RETURNED", "RETURN", measure, ADULTS));
  }

  /**
   * How many children live in institutions is told by no event, so the value stays unknown; beside
   * it stand those who have left, by where they live now.
   */
  static Formula childrenInInstitutions(String measure) {
    Stream<Formula> placed =
        Stream.of("FAMILY", "GUARDIANSHIP", "FOSTER_FAMILY", "ADOPTION", "YOUTH_HOME")
            .map(kind -> placed("CHILDREN_PLACED_" + kind, measure, kind));
    return Formula.unknown("NO_FACTS_OF_CHILDREN_IN_INSTITUTIONS")
        .beside(
            Stream.concat(
                    Stream.of(
                        PersonFormulas.persons("CHILDREN_PLACED", "PLACEMENT", measure, CHILDREN),
                        still("CHILDREN_PLACED_NOW", "PLACEMENT", measure, CHILDREN)),
                    placed)
                .toArray(Formula[]::new));
  }

  private static Formula placed(String code, String measure, String kind) {
    return Formula.of(
        code,
        PersonFormulas.UNIQUE,
        PersonFormulas.FACTS + " and detail = ?",
        "PLACEMENT",
        measure,
        CHILDREN,
        AS_OF,
        kind);
  }

  private static Formula still(String code, String kind, String measure, String group) {
    return Formula.of(
        code,
        PersonFormulas.UNIQUE,
        PersonFormulas.FACTS + NOT_RETURNED,
        kind,
        measure,
        group,
        AS_OF,
        AS_OF);
  }
}
