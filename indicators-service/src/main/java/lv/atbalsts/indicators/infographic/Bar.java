package lv.atbalsts.indicators.infographic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A bar on a scale of thousandths that all bars of the page share, so that their target marks stand
 * in one line and what exceeds the target is seen to exceed it.
 *
 * @param done the length up to the target
 * @param over the length beyond it
 * @param mark where the target stands
 */
public record Bar(int done, int over, int mark) {

  private static final BigDecimal LENGTH = new BigDecimal(1000);
  private static final BigDecimal TARGET = new BigDecimal(100);

  /**
   * The bar of a progress.
   *
   * @param percent of the target; below 0 shows as none
   * @param longest the percentage that the whole scale stands for, at least 100
   */
  static Bar of(BigDecimal percent, BigDecimal longest) {
    BigDecimal reached = percent.max(BigDecimal.ZERO);
    int done = length(reached.min(TARGET), longest);
    int mark = length(TARGET, longest);
    return new Bar(done, Math.max(0, length(reached, longest) - mark), mark);
  }

  private static int length(BigDecimal percent, BigDecimal longest) {
    return percent.multiply(LENGTH).divide(longest, 0, RoundingMode.HALF_UP).intValueExact();
  }
}
