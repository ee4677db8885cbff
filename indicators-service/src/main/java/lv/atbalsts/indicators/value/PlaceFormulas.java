package lv.atbalsts.indicators.value;

import static lv.atbalsts.indicators.value.Formula.AS_OF;

/** Service places, DI plans, and branches of state social care centres (VSAC). */
final class PlaceFormulas {

  private static final String OF_CATEGORY =
      "place left join project on project.number = place.project where category = ?";

  private PlaceFormulas() {}

  /** Places whose creation has started: what the published value counts, not the finished ones. */
  static Formula started(String category) {
    return places("PLACES_STARTED", "started", "started_on", category)
        .beside(
            Formula.of("PLACES_PLANNED", "coalesce(sum(planned), 0)", OF_CATEGORY, category),
            places("PLACES_CREATED", "created", "created_on", category));
  }

  /** Branches whose closure was supported and that are closed (slēgtas filiāles). */
  static Formula branchesClosed() {
    return Formula.of("BRANCHES_CLOSED", "count(*)", branches("closed_on <= ?"), AS_OF)
        .beside(Formula.of("BRANCHES_SUPPORTED", "count(*)", branches("true")));
  }

  /** Regions whose DI plan the council has approved. */
  static Formula plansApproved() {
    return Formula.of(
        "PLANS_APPROVED",
        "count(distinct di_plan.project)",
        "di_plan left join project on project.number = di_plan.project where approved_on <= ?",
        AS_OF);
  }

  private static Formula places(String code, String number, String day, String category) {
    return Formula.of(
        code,
        "coalesce(sum(%s), 0)".formatted(number),
        "%s and %s <= ? and (place.withdrawn_on is null or place.withdrawn_on > ?)"
            .formatted(OF_CATEGORY, day),
        category,
        AS_OF,
        AS_OF);
  }

  /** A branch stands in no DI project, so it counts for no region. */
  private static String branches(String state) {
    return """
    (select null::text as region from branch
     where kind = 'VSAC' and supported_for_closure and %s) supported"""
        .formatted(state);
  }
}
