package lv.atbalsts.funding.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.refusal.RefusalCode;
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
    refuseBelow(FundingRefusal.EU_SHARE_BELOW_WHAT_IS_ALREADY_CLAIMED, euUsed, limits.eu());
    refuseBelow(FundingRefusal.CONTRACT_BELOW_WHAT_IS_ALREADY_CLAIMED, totalUsed, limits.total());
    refuseBelow(FundingRefusal.CONTRACT_BELOW_WHAT_IS_ALREADY_CLAIMED, stateUsed, limits.state());
    refuseBelow(
        FundingRefusal.CONTRACT_BELOW_WHAT_IS_ALREADY_CLAIMED, municipalUsed, limits.municipal());
    limit(limits);
  }

  private static void refuseBelow(RefusalCode reason, Money used, BigDecimal limit) {
    if (used.amount().compareTo(limit) > 0) {
      throw reason.with(limit, used.amount()).used(used).requested(new Money(limit));
    }
  }

  /** A claim takes its shares; refused where that is more than remains, of any payer. */
  void take(Split shares) {
    refuseAbove(shares);
    use(used().plus(shares));
  }

  /** Refuses more than remains, of any payer. */
  void refuseAbove(Split shares) {
    refuseAbove(FundingRefusal.EU_SHARE_ABOVE_CONTRACT, euLimit, euUsed, shares.eu());
    refuseAbove(FundingRefusal.MORE_THAN_CONTRACT, totalLimit, totalUsed, shares.total());
    refuseAbove(FundingRefusal.STATE_SHARE_ABOVE_CONTRACT, stateLimit, stateUsed, shares.state());
    refuseAbove(
        FundingRefusal.MUNICIPALITY_SHARE_ABOVE_CONTRACT,
        municipalLimit,
        municipalUsed,
        shares.municipal());
  }

  private static void refuseAbove(RefusalCode reason, Money limit, Money used, BigDecimal share) {
    Money remaining = limit.minus(used);
    if (share.compareTo(remaining.amount()) > 0) {
      throw reason
          .with(share, remaining.amount())
          .limit(limit)
          .used(used)
          .requested(new Money(share))
          .remaining(remaining);
    }
  }

  /**
   * What a claim took and does not need is free again; refused where of any payer it is less than
   * nothing and that is not there any more.
   */
  void giveBack(Split shares) {
    take(Split.NONE.minus(shares));
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
