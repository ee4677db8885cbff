package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What of a claim's shares stays taken after a deduction. */
public final class Deduction {

  private Deduction() {}

  /**
   * The shares that stay taken. The EU's is rounded up, so that never more becomes free than was
   * taken; nothing stays where all is deducted.
   *
   * @param deducted from 0.00 to all that is taken
   */
  public static Split rest(Split taken, BigDecimal deducted) {
    BigDecimal total = taken.total().subtract(deducted);
    if (total.signum() == 0) {
      return Split.NONE;
    }
    BigDecimal eu = part(taken.eu(), total, taken.total());
    BigDecimal national = total.subtract(eu);
    BigDecimal state =
        part(taken.state(), total, taken.total())
            .min(national)
            .max(national.subtract(taken.municipal()));
    return new Split(eu, state, national.subtract(state));
  }

  private static BigDecimal part(BigDecimal share, BigDecimal part, BigDecimal whole) {
    return share.multiply(part).divide(whole, 2, RoundingMode.UP);
  }
}
