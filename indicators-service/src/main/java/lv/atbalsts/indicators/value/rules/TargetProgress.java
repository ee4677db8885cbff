package lv.atbalsts.indicators.value.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lv.atbalsts.indicators.definition.Direction;
import lv.atbalsts.indicators.definition.Target;

/**
 * How much of a target is reached, in percent with two decimals, rounded half up; but what is short
 * of the target is never shown as 100. Never clamped: more than was asked for is more than 100
 * (IND-02), and away from the target is below 0.
 *
 * @param percent against a target that is one number; null for a range, without target or value
 * @param from against the lower bound of a range, else null
 * @param to against the upper bound of a range, else null
 */
public record TargetProgress(BigDecimal percent, BigDecimal from, BigDecimal to) {

  private static final TargetProgress UNKNOWN = new TargetProgress(null, null, null);
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final BigDecimal ALMOST = new BigDecimal("99.99");

  /**
   * The progress of a value.
   *
   * @param direction whether more or fewer is better (IND-04)
   * @param baseline where a falling indicator starts; null for a rising one
   * @param value what is counted, or null where nothing can be counted yet
   * @param target the version in force, or null where none is stated
   */
  public static TargetProgress of(
      Direction direction, BigDecimal baseline, BigDecimal value, Target target) {
    if (value == null || target == null) {
      return UNKNOWN;
    }
    return new TargetProgress(
        percent(direction, baseline, value, target.value()),
        percent(direction, baseline, value, target.from()),
        percent(direction, baseline, value, target.to()));
  }

  private static BigDecimal percent(
      Direction direction, BigDecimal baseline, BigDecimal value, BigDecimal goal) {
    if (goal == null) {
      return null;
    }
    return switch (direction) {
      case RISING -> share(value, goal);
      case FALLING -> share(baseline.subtract(value), baseline.subtract(goal));
    };
  }

  private static BigDecimal share(BigDecimal done, BigDecimal asked) {
    if (asked.signum() == 0) {
      return null;
    }
    BigDecimal percent = done.multiply(HUNDRED).divide(asked, 2, RoundingMode.HALF_UP);
    boolean isReached = done.compareTo(asked) >= 0;
    return percent.compareTo(HUNDRED) == 0 && !isReached ? ALMOST : percent;
  }
}
