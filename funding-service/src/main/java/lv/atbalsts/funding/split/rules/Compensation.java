package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;

/** What a day's service is compensated with: units x unit rate, up to the cap (FUN-05, FUN-07). */
public final class Compensation {

  private Compensation() {}

  /**
   * The amount in euro, rounded down to the cent.
   *
   * @param dayCap the most for one client and 24 hours, or null where there is no cap
   */
  public static BigDecimal of(BigDecimal units, BigDecimal rate, BigDecimal dayCap) {
    BigDecimal amount = Rounding.CENT.down(units.multiply(rate));
    return dayCap == null ? amount : amount.min(dayCap);
  }
}
