package lv.atbalsts.funding.claim;

import java.util.Set;
import lv.atbalsts.kit.values.Money;
import lv.atbalsts.kit.workflow.Workflow;

/**
 * Where a claim is on its way, and where it may go from there. What is parked of a claim can be
 * decided later too, from PARTLY_APPROVED or PAID: see {@link Claim#decide}.
 */
public enum ClaimStatus implements Workflow<ClaimStatus> {
  DRAFT,
  SUBMITTED,
  /** An official of the addressee has taken it up. */
  IN_REVIEW,
  /** The claimant is asked; its deliveries stay claimed, and the term stands still. */
  CLARIFICATION,
  APPROVED,
  PARTLY_APPROVED,
  REJECTED,
  PAID,
  /** Nothing more comes of it. */
  CLOSED,
  /** The claimant does not claim it; its deliveries are free. */
  WITHDRAWN;

  @Override
  public Set<ClaimStatus> successors() {
    return switch (this) {
      case DRAFT -> Set.of(SUBMITTED, WITHDRAWN);
      case SUBMITTED -> Set.of(DRAFT, IN_REVIEW);
      case IN_REVIEW -> Set.of(DRAFT, CLARIFICATION, APPROVED, PARTLY_APPROVED, REJECTED);
      case CLARIFICATION -> Set.of(IN_REVIEW, WITHDRAWN);
      case APPROVED, PARTLY_APPROVED -> Set.of(PAID, CLOSED);
      case REJECTED, PAID -> Set.of(CLOSED);
      case CLOSED, WITHDRAWN -> Set.of();
    };
  }

  /** Whether it is still to be decided on. */
  boolean isOpen() {
    return progress() == 1 || progress() == 2;
  }

  /** Whether it is handed in and not decided on. */
  boolean isUnderReview() {
    return this == SUBMITTED || this == IN_REVIEW || this == CLARIFICATION;
  }

  /** How far the money is: 1 claimed, 2 handed in, 3 certified in part, 4 paid or closed. */
  int progress() {
    return switch (this) {
      case DRAFT -> 1;
      case SUBMITTED, IN_REVIEW, CLARIFICATION -> 2;
      case APPROVED, PARTLY_APPROVED -> 3;
      case PAID, CLOSED -> 4;
      case REJECTED, WITHDRAWN -> 0;
    };
  }

  /** What a decision makes of a claim: all certified, nothing certified nor parked, or between. */
  static ClaimStatus decided(Money declared, Money certified, Money parked) {
    if (certified.equals(declared)) {
      return APPROVED;
    }
    return certified.equals(Money.ZERO) && parked.equals(Money.ZERO) ? REJECTED : PARTLY_APPROVED;
  }
}
