package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;

/**
 * An amount in euro divided among its payers; the shares sum to the total always (FUN-01).
 *
 * <p>The EU share is the rate's part rounded down. The national side takes the rest: the state its
 * own rate's part rounded down and the municipality what remains, or the state all of it where no
 * municipality pays. So 591 061.75 at 85/3/12 is 502 402.48 + 17 731.85 + 70 927.42.
 */
public record Split(BigDecimal eu, BigDecimal state, BigDecimal municipal) {

  /** Nothing, divided among nobody. */
  public static final Split NONE = new Split(zero(), zero(), zero());

  /** Divides a total of at least 0.00. */
  public static Split of(BigDecimal total, Rates rates) {
    return withEu(total, part(total, rates.eu(), rates.rounding()), rates);
  }

  /**
   * Divides a total whose EU share is given.
   *
   * @throws IllegalArgumentException where that share is negative or above the rate
   */
  public static Split withEu(BigDecimal total, BigDecimal eu, Rates rates) {
    if (eu.signum() < 0 || eu.compareTo(part(total, rates.eu(), rates.rounding())) > 0) {
      throw new IllegalArgumentException("EU share above the rate: " + eu + " of " + total);
    }
    BigDecimal national = total.subtract(eu);
    if (rates.stateTakesRest()) {
      return new Split(eu, national, zero());
    }
    BigDecimal state = part(total, rates.state(), rates.rounding());
    return new Split(eu, state, national.subtract(state));
  }

  public Split plus(Split other) {
    return new Split(eu.add(other.eu), state.add(other.state), municipal.add(other.municipal));
  }

  public Split minus(Split other) {
    return new Split(
        eu.subtract(other.eu), state.subtract(other.state), municipal.subtract(other.municipal));
  }

  public BigDecimal total() {
    return eu.add(state).add(municipal);
  }

  private static BigDecimal part(BigDecimal total, BigDecimal rate, Rounding rounding) {
    return rounding.down(total.multiply(rate).movePointLeft(2));
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(2);
  }
}
