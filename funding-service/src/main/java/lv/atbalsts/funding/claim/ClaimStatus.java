package lv.atbalsts.funding.claim;

import java.util.Set;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.workflow.Workflow;

/**
 * Where a claim is on its way, and where it may go from there. What is parked of a claim can be
 * decided later too, from PARTIALLY_APPROVED or PAID: see {@link Claim#decide}.
 */
public enum ClaimStatus implements Workflow<ClaimStatus> {
  DRAFT,
  SUBMITTED,
  /** CFLA sent it back; its deliveries stay claimed. */
  RETURNED,
  APPROVED,
  PARTIALLY_APPROVED,
  REJECTED,
  PAID,
  /** The region does not claim it; its deliveries are free. */
  DROPPED;

  @Override
  public Set<ClaimStatus> successors() {
    return switch (this) {
      case DRAFT, RETURNED -> Set.of(SUBMITTED, DROPPED);
      case SUBMITTED -> Set.of(DRAFT, RETURNED, APPROVED, PARTIALLY_APPROVED, REJECTED);
      case APPROVED, PARTIALLY_APPROVED -> Set.of(PAID);
      case REJECTED, PAID, DROPPED -> Set.of();
    };
  }

  /** How far the money is: 1 claimed by the region, 2 handed in, 3 certified in part, 4 paid. */
  int progress() {
    return switch (this) {
      case DRAFT, RETURNED -> 1;
      case SUBMITTED -> 2;
      case APPROVED, PARTIALLY_APPROVED -> 3;
      case PAID -> 4;
      case REJECTED, DROPPED -> 0;
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
