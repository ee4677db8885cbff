package lv.atbalsts.funding.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/** The EU share of a project's latest contract version, and what claims have taken of it. */
@Entity
class EuBudget {

  @Id private UUID projectId;
  private Money euLimit;
  private Money euUsed;

  protected EuBudget() {}

  EuBudget(UUID projectId, Money limit) {
    this.projectId = projectId;
    this.euLimit = limit;
    this.euUsed = Money.ZERO;
  }

  /** The next version's share; refused where claims have already taken more. */
  void amend(Money limit) {
    if (euUsed.compareTo(limit) > 0) {
      Refusal.of("FND-0011", 422)
          .args(limit.amount(), euUsed.amount())
          .rule("FUN-01")
          .used(euUsed)
          .requested(limit)
          .raise();
    }
    euLimit = limit;
  }

  /** A claim takes its EU share; refused where that is more than remains. */
  void take(Money share) {
    Money after = euUsed.plus(share);
    if (after.compareTo(euLimit) > 0) {
      Money remaining = euLimit.minus(euUsed);
      Refusal.of("FND-0034", 422)
          .args(share.amount(), remaining.amount())
          .rule("FUN-01")
          .limit(euLimit)
          .used(euUsed)
          .requested(share)
          .remaining(remaining)
          .raise();
    }
    euUsed = after;
  }

  /** What a claim took and CFLA deducted is free again. */
  void giveBack(Money share) {
    euUsed = euUsed.minus(share);
  }
}
