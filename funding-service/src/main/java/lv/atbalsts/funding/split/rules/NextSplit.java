package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;

/**
 * The shares of the next claim of a contract. They are those of all that is claimed with it, less
 * what is taken already, so that the roundings of single claims add up to the contract's own:
 * twelve claims of 83.30 at 85 % take 849.66 of the EU, not 840.00.
 *
 * <p>Where a rounding would leave more to one payer than the contract has of it, another payer of
 * whom something remains takes that part; the EU never more than its rate's part.
 */
public final class NextSplit {

  private NextSplit() {}

  /**
   * Divides a claim's amount. What does not fit into the contract is divided by the rates alone, so
   * that whoever holds the sums says which of them is passed.
   *
   * @param amount below zero where more is taken back than claimed: it goes back as it was taken
   * @param taken what claims at these rates have taken; at least what goes back
   * @param remaining what remains of the contract
   */
  public static Split of(BigDecimal amount, Split taken, Rates rates, Split remaining) {
    BigDecimal all = taken.total().add(amount);
    Split target = Split.of(all, rates);
    if (amount.signum() < 0) {
      return target.minus(taken);
    }
    BigDecimal eu = between(target.eu().subtract(taken.eu()), amount);
    BigDecimal national = remaining.state().add(remaining.municipal());
    BigDecimal most = Rounding.CENT.down(all.multiply(rates.eu()).movePointLeft(2));
    BigDecimal least = amount.subtract(national).max(BigDecimal.ZERO);
    BigDecimal euWithin = eu.max(least).min(remaining.eu()).min(most.subtract(taken.eu()).max(eu));
    BigDecimal state = target.state().subtract(taken.state());
    return amount.subtract(euWithin).compareTo(national) > 0
        ? shared(amount, eu, state, rates, null)
        : shared(amount, euWithin, state, rates, remaining);
  }

  private static Split shared(
      BigDecimal amount, BigDecimal eu, BigDecimal state, Rates rates, Split remaining) {
    BigDecimal national = amount.subtract(eu);
    BigDecimal ofState = rates.stateTakesRest() ? national : between(state, national);
    if (remaining != null) {
      ofState = ofState.min(remaining.state()).max(national.subtract(remaining.municipal()));
    }
    return new Split(eu, ofState, national.subtract(ofState));
  }

  private static BigDecimal between(BigDecimal share, BigDecimal most) {
    return share.max(BigDecimal.ZERO.setScale(2)).min(most);
  }
}
