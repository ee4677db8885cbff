package lv.atbalsts.funding.contract;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.atbalsts.kit.values.Money;

/** How much leaves a budget line without another version of the contract; by default nothing. */
@ConfigMapping(prefix = "atbalsts.budget.moves")
interface LineMoveSettings {

  /** At most this part of the line as signed, in per cent. */
  @WithDefault("0")
  BigDecimal percent();

  /** And at most so many euro. */
  @WithDefault("0")
  BigDecimal euro();

  /** The most that leaves a line of this amount, all its moves together; rounded down. */
  default Money most(Money signed) {
    BigDecimal part =
        signed.amount().multiply(percent()).movePointLeft(2).setScale(2, RoundingMode.DOWN);
    return new Money(part.min(euro()));
  }
}
