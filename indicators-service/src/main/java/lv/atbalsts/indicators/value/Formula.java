package lv.atbalsts.indicators.value;

import java.time.LocalDate;
import java.util.List;

/**
 * How one number is counted as of a day.
 *
 * @param code names the formula; its explanation stands in formulas_lv and formulas_en
 * @param counts what is counted or summed
 * @param from of which rows; their {@code region} is that of the DI project (IND-08)
 * @param parameters the parameters in order, {@link #AS_OF} where the day stands
 * @param context numbers that help to read the value, never part of it
 */
record Formula(
    String code, String counts, String from, List<Object> parameters, List<Formula> context) {

  /** Stands for the day in the parameters of a formula. */
  static final Object AS_OF = new Object();

  /** Stands for what each code of a municipality counts as on the day. */
  static final Object MUNICIPALITIES = new Object();

  static Formula of(String code, String counts, String from, Object... parameters) {
    return new Formula(code, counts, from, List.of(parameters), List.of());
  }

  /** No event tells of this yet: the value is unknown, which is not zero. */
  static Formula unknown(String code) {
    return of(code, null, null);
  }

  Formula beside(Formula... others) {
    return new Formula(code, counts, from, parameters, List.of(others));
  }

  boolean isKnown() {
    return counts != null;
  }

  Object[] parametersOn(LocalDate asOf, Municipalities municipalities) {
    return parameters.stream()
        .map(each -> each == AS_OF ? asOf : each)
        .map(each -> each == MUNICIPALITIES ? municipalities.countedOn(asOf) : each)
        .toArray();
  }

  /** One row for the whole country and one for each region. */
  String sql() {
    return """
    select grouping(region) = 0 as by_region, region, %s as value
    from %s
    group by grouping sets ((), (region))
    order by region
    """
        .formatted(counts, from);
  }
}
