package lv.atbalsts.assessment.limit.rules;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one version of a limit leaves in one window.
 *
 * @param project the project, where the window is one
 * @param component the component, where it is a sub-limit
 * @param window the whole window
 * @param limit how much at most, or null where it is unlimited
 * @param used delivered
 * @param reserved granted and not yet delivered
 * @param shares what each grant takes of it
 */
public record Allowance(
    LimitRule rule,
    String project,
    String component,
    Period window,
    BigDecimal limit,
    BigDecimal used,
    BigDecimal reserved,
    List<AllowanceShare> shares) {

  /** What may still be granted, never below zero; null where it is unlimited. */
  public BigDecimal remaining() {
    return limit == null ? null : limit.subtract(used).subtract(reserved).max(BigDecimal.ZERO);
  }

  boolean admits(BigDecimal requested) {
    return limit == null || requested.compareTo(remaining()) <= 0;
  }
}
