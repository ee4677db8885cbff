package lv.atbalsts.assessment.plan.rules;

import java.util.Map;
import lv.atbalsts.kit.values.Money;

/**
 * What a plan takes of an individual budget: what its lines cost, and besides what has been spent
 * on a service beyond its lines in this version, for that money does not come back.
 *
 * @param planned the cost of the lines
 * @param beyond what is spent beyond them, service by service
 */
public record BudgetNeed(Money planned, Money beyond) {

  /** By service type: what the lines cost, and what is spent already. */
  public static BudgetNeed of(Map<String, Money> costs, Map<String, Money> spent) {
    Money planned = costs.values().stream().reduce(Money.ZERO, Money::plus);
    Money beyond =
        spent.entrySet().stream()
            .map(each -> each.getValue().minus(costs.getOrDefault(each.getKey(), Money.ZERO)))
            .filter(each -> !each.isNegative())
            .reduce(Money.ZERO, Money::plus);
    return new BudgetNeed(planned, beyond);
  }

  /** Of each service the greater of its lines' cost and what is spent on it, together. */
  public Money committed() {
    return planned.plus(beyond);
  }

  public boolean fits(Money amount) {
    return committed().compareTo(amount) <= 0;
  }
}
