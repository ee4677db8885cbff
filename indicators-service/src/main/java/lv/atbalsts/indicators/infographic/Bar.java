package lv.atbalsts.indicators.infographic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A bar on a scale of thousandths that all bars of a table share, so that their target marks stand
 * in one line and what exceeds the target is seen to exceed it.
 *
 * @param done the length up to the target
 * @param over the length beyond it
 * @param mark where the target stands
 */
public record Bar(int done, int over, int mark) {

  private static final BigDecimal LENGTH = new BigDecimal(1000);
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /**
   * The bar of a progress.
   *
   * @param percent of the target; below 0 shows as none
   * @param longest the percentage that the whole scale stands for, at least 100
   */
  static Bar of(BigDecimal percent, BigDecimal longest) {
    return of(percent, HUNDRED, longest);
  }

  /**
   * The bar of an amount.
   *
   * @param reached what is done; below 0 shows as none
   * @param target what is asked for, in the same unit
   * @param longest what the whole scale stands for, at least as long as both
   */
  static Bar of(BigDecimal reached, BigDecimal target, BigDecimal longest) {
    int all = length(reached.max(BigDecimal.ZERO), longest);
    int mark = length(target, longest);
    return new Bar(Math.min(all, mark), Math.max(0, all - mark), mark);
  }

  private static int length(BigDecimal part, BigDecimal longest) {
    return part.multiply(LENGTH).divide(longest, 0, RoundingMode.HALF_UP).intValueExact();
  }
}
