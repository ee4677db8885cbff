package lv.atbalsts.funding.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.refusal.Refusal;
import lv.atbalsts.kit.values.Money;

/**
 * What a project's latest contract version has, in total and of each payer, and what claims have
 * taken of it. Its row is the lock of every claim of the project.
 */
@Entity
class ContractBudget {

  @Id private UUID projectId;
  private Money totalLimit;
  private Money totalUsed;
  private Money euLimit;
  private Money euUsed;
  private Money stateLimit;
  private Money stateUsed;
  private Money municipalLimit;
  private Money municipalUsed;

  protected ContractBudget() {}

  ContractBudget(UUID projectId, Split limits) {
    this.projectId = projectId;
    limit(limits);
    use(Split.NONE);
  }

  /** The next version's amounts; refused where claims have already taken more. */
  void amend(Split limits) {
    refuseBelow("FND-0011", euUsed, limits.eu());
    refuseBelow("FND-0056", totalUsed, limits.total());
    refuseBelow("FND-0056", stateUsed, limits.state());
    refuseBelow("FND-0056", municipalUsed, limits.municipal());
    limit(limits);
  }

  private static void refuseBelow(String code, Money used, BigDecimal limit) {
    if (used.amount().compareTo(limit) > 0) {
      Refusal.of(code, 422)
          .args(limit, used.amount())
          .rule("FUN-01")
          .used(used)
          .requested(new Money(limit))
          .raise();
    }
  }

  /** A claim takes its shares; refused where that is more than remains, of any payer. */
  void take(Split shares) {
    refuseAbove("FND-0034", euLimit, euUsed, shares.eu());
    refuseAbove("FND-0052", totalLimit, totalUsed, shares.total());
    refuseAbove("FND-0053", stateLimit, stateUsed, shares.state());
    refuseAbove("FND-0054", municipalLimit, municipalUsed, shares.municipal());
    use(used().plus(shares));
  }

  private static void refuseAbove(String code, Money limit, Money used, BigDecimal share) {
    Money remaining = limit.minus(used);
    if (share.compareTo(remaining.amount()) > 0) {
      Refusal.of(code, 422)
          .args(share, remaining.amount())
          .rule("FUN-01")
          .limit(limit)
          .used(used)
          .requested(new Money(share))
          .remaining(remaining)
          .raise();
    }
  }

  /** What a claim took and does not need is free again. */
  void giveBack(Split shares) {
    use(used().minus(shares));
  }

  Split remaining() {
    return new Split(euLimit.amount(), stateLimit.amount(), municipalLimit.amount()).minus(used());
  }

  private Split used() {
    return new Split(euUsed.amount(), stateUsed.amount(), municipalUsed.amount());
  }

  private void limit(Split limits) {
    totalLimit = new Money(limits.total());
    euLimit = new Money(limits.eu());
    stateLimit = new Money(limits.state());
    municipalLimit = new Money(limits.municipal());
  }

  private void use(Split used) {
    totalUsed = new Money(used.total());
    euUsed = new Money(used.eu());
    stateUsed = new Money(used.state());
    municipalUsed = new Money(used.municipal());
  }
}
