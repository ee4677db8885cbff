package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What of a claim's EU share falls away with a deduction. */
public final class Deduction {

  private Deduction() {}

  /**
   * The EU share of the deducted part in euro, rounded down so that never more becomes free than
   * was taken; all of it where everything is deducted.
   *
   * @param eu the EU share of the whole amount
   * @param deducted from 0.00 to the whole amount
   * @param declared the whole amount, above 0.00
   */
  public static BigDecimal euShare(BigDecimal eu, BigDecimal deducted, BigDecimal declared) {
    return eu.multiply(deducted).divide(declared, 2, RoundingMode.DOWN);
  }
}
