package lv.atbalsts.funding.claim;

import java.util.Set;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.workflow.Workflow;

/** Where a claim is on its way, and where it may go from there. */
public enum ClaimStatus implements Workflow<ClaimStatus> {
  DRAFT,
  SUBMITTED,
  APPROVED,
  PARTIALLY_APPROVED,
  REJECTED,
  PAID;

  @Override
  public Set<ClaimStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED);
      case SUBMITTED -> Set.of(APPROVED, PARTIALLY_APPROVED, REJECTED);
      case APPROVED, PARTIALLY_APPROVED -> Set.of(PAID);
      case REJECTED, PAID -> Set.of();
    };
  }

  /** What a decision makes of a claim: all certified, nothing certified nor parked, or between. */
  static ClaimStatus decided(Money declared, Money certified, Money parked) {
    if (certified.equals(declared)) {
      return APPROVED;
    }
    return certified.equals(Money.ZERO) && parked.equals(Money.ZERO)
        ? REJECTED
        : PARTIALLY_APPROVED;
  }
}
