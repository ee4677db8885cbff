package lv.atbalsts.funding.contract;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.split.rules.Deduction;
import lv.atbalsts.funding.split.rules.NextSplit;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Money;

/**
 * What a project's claims take of its contract, in total and of each payer: one claim after the
 * other, the shares of each following from the sum of all (FUN-01).
 */
@ApplicationScoped
public class ContractShares {

  private final ContractBudgets budgets;
  private final ClaimParts parts;
  private final LineShares lines;

  ContractShares(ContractBudgets budgets, ClaimParts parts, LineShares lines) {
    this.budgets = budgets;
    this.parts = parts;
    this.lines = lines;
  }

  /**
   * Divides the next claim's amounts among the payers; until the transaction ends no other claim of
   * the project is divided.
   *
   * @param amounts what is claimed by each version in force
   */
  public List<ClaimPart> divide(UUID projectId, Map<ContractVersion, BigDecimal> amounts) {
    Split remaining = budgets.locked(projectId).orElseThrow().remaining();
    if (!parts.stand(amounts.keySet().stream().map(ContractVersion::id).toList())) {
      throw FundingRefusal.CONTRACT_CORRECTED_MEANWHILE.with();
    }
    Map<UUID, Split> taken =
        parts.taken(projectId).stream()
            .collect(Collectors.toMap(ClaimPart::version, ClaimPart::shares));
    List<ClaimPart> divided = new ArrayList<>();
    for (ContractVersion version :
        amounts.keySet().stream().sorted(Comparator.comparing(ContractVersion::number)).toList()) {
      refuseBelowZero(amounts.get(version), taken.getOrDefault(version.id(), Split.NONE));
      Split shares =
          NextSplit.of(
              amounts.get(version),
              taken.getOrDefault(version.id(), Split.NONE),
              version.rates(),
              remaining);
      remaining = remaining.minus(shares);
      divided.add(new ClaimPart(version.id(), shares));
    }
    return divided;
  }

  private static void refuseBelowZero(BigDecimal amount, Split taken) {
    if (taken.total().add(amount).signum() < 0) {
      throw FundingRefusal.DIFFERENCE_WAITS.with(amount).requested(new Money(amount));
    }
  }

  /**
   * Takes a claim's parts from the project's contract, and its services from the budget lines that
   * they are of, where the contract has lines.
   *
   * @param services none of an advance, which is of no line
   * @throws RuntimeException the refusal 422 with limit, used, requested and remaining
   */
  public void take(
      UUID projectId,
      String project,
      UUID claim,
      List<ClaimPart> divided,
      List<ClaimedService> services) {
    budgets.locked(projectId).orElseThrow().take(ClaimPart.sum(divided));
    budgets.flush();
    parts.add(claim, project, divided);
    lines.take(projectId, project, claim, services);
  }

  /** What a claim takes of the contract, all versions together. */
  public Split taken(UUID claim) {
    return ClaimPart.sum(parts.of(claim));
  }

  /**
   * Refuses what {@link #take} refuses, and takes nothing.
   *
   * @throws RuntimeException the refusal 422 with limit, used, requested and remaining
   */
  public void refuseBeyond(UUID projectId, List<ClaimPart> divided, List<ClaimedService> services) {
    if (!divided.isEmpty()) {
      budgets.locked(projectId).orElseThrow().refuseAbove(ClaimPart.sum(divided));
      lines.refuseBeyond(projectId, services);
    }
  }

  /** What is not taken of a project's contract yet; 0.00 where there is none. */
  public Money remaining(UUID projectId) {
    return budgets
        .findByIdOptional(projectId)
        .map(budget -> new Money(budget.remaining().total()))
        .orElse(Money.ZERO);
  }

  /**
   * Gives back what a claim took and does not need: of the latest version first. What it takes back
   * itself stays, unless nothing of the claim does.
   */
  public void giveBack(UUID projectId, UUID claim, Money amount) {
    if (amount.cents() == 0) {
      return;
    }
    ContractBudget budget = budgets.locked(projectId).orElseThrow();
    List<ClaimPart> held = parts.of(claim);
    Split all = ClaimPart.sum(held);
    boolean whole = all.total().compareTo(amount.amount()) == 0;
    BigDecimal left = amount.amount();
    List<ClaimPart> kept = new ArrayList<>();
    for (ClaimPart part : held) {
      BigDecimal has = part.shares().total();
      BigDecimal here = whole ? has : left.min(has).max(BigDecimal.ZERO);
      kept.add(new ClaimPart(part.version(), Deduction.rest(part.shares(), here)));
      left = left.subtract(here);
    }
    budget.giveBack(all.minus(ClaimPart.sum(kept)));
    parts.change(claim, kept);
    lines.giveBack(projectId, claim, amount);
    budgets.flush();
  }
}
