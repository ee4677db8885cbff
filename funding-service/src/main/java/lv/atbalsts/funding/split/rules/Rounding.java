package lv.atbalsts.funding.split.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How far down a share is rounded: to the cent, or as at programme level to the whole euro. */
public enum Rounding {
  CENT(2),
  WHOLE_EURO(0);

  private final int decimals;

  Rounding(int decimals) {
    this.decimals = decimals;
  }

  /** The amount rounded down, with two decimals. */
  public BigDecimal down(BigDecimal amount) {
    return amount.setScale(decimals, RoundingMode.DOWN).setScale(2);
  }
}
