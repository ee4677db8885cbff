package lv.atbalsts.assessment.plan.rules;

import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.values.Money;

/**
 * What a plan costs.
 *
 * @param known the costs that are known, together
 * @param unknown how many lines have no known cost
 */
public record PlanCost(Money known, int unknown) {

  public static PlanCost of(List<Optional<Money>> lines) {
    Money known = lines.stream().flatMap(Optional::stream).reduce(Money.ZERO, Money::plus);
    return new PlanCost(known, (int) lines.stream().filter(Optional::isEmpty).count());
  }

  /** The cost of the whole plan, where that of each line is known. */
  public Optional<Money> total() {
    return unknown == 0 ? Optional.of(known) : Optional.empty();
  }
}
