package lv.atbalsts.funding;

import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** Rules of single amounts as small functions. */
public final class Amounts {

  private Amounts() {}

  /** Adds FND-0042 where there is nothing, or less. */
  public static void aboveZero(FieldErrors errors, String pointer, Money amount) {
    if (amount.cents() <= 0) {
      errors.add(pointer, FundingRefusal.AMOUNT_NOT_ABOVE_ZERO);
    }
  }

  /** Adds FND-0043 below zero. */
  public static void notNegative(FieldErrors errors, String pointer, Money amount) {
    if (amount.isNegative()) {
      errors.add(pointer, FundingRefusal.NEGATIVE_AMOUNT);
    }
  }
}
