package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The rates of one contract version in percent (FUN-02).
 *
 * @param eu the EU fund's rate, above 0 and at most 100
 * @param state the state's rate; null where the state takes all that the EU does not
 * @param rounding how shares are rounded down
 */
public record Rates(BigDecimal eu, BigDecimal state, Rounding rounding) {

  private static final BigDecimal ALL = new BigDecimal(100);

  public Rates {
    Objects.requireNonNull(rounding, "rounding");
    if (eu.signum() <= 0 || eu.compareTo(ALL) > 0) {
      throw new IllegalArgumentException("an EU rate is above 0 and at most 100 %: " + eu);
    }
    if (state != null && (state.signum() < 0 || eu.add(state).compareTo(ALL) > 0)) {
      throw new IllegalArgumentException("the rates are above 100 %: " + eu + " and " + state);
    }
  }

  /** Whether no municipality pays: the state is the last payer and takes the rest. */
  boolean stateTakesRest() {
    return state == null || eu.add(state).compareTo(ALL) == 0;
  }
}
