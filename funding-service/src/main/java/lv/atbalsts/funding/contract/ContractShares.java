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

  /** Gives back what a claim took and does not need: of the latest version first. */
  public void giveBack(UUID projectId, UUID claim, Money amount) {
    ContractBudget budget = budgets.locked(projectId).orElseThrow();
    BigDecimal left = amount.amount();
    List<ClaimPart> kept = new ArrayList<>();
    for (ClaimPart part : parts.of(claim)) {
      BigDecimal here = left.min(part.shares().total());
      Split rest = Deduction.rest(part.shares(), here);
      kept.add(new ClaimPart(part.version(), rest));
      budget.giveBack(part.shares().minus(rest));
      left = left.subtract(here);
    }
    parts.change(claim, kept);
    lines.giveBack(projectId, claim, amount);
    budgets.flush();
  }
}
