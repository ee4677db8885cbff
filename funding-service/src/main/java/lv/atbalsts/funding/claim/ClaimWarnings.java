package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.contract.ContractShares;
import lv.atbalsts.funding.rate.PriceList.RateChange;
import lv.atbalsts.funding.rate.RateDesk;
import lv.atbalsts.kit.values.Money;

/** What may be asked about a claim, and does not stand in its way. */
@ApplicationScoped
class ClaimWarnings {

  /** Assumed: no rule says from which share on to ask. */
  private static final int MOST_PERCENT = 90;

  private static final UUID NONE = new UUID(0, 0);

  private final Claims claims;
  private final ClaimLines lines;
  private final RateDesk rates;
  private final ContractShares contract;

  ClaimWarnings(Claims claims, ClaimLines lines, RateDesk rates, ContractShares contract) {
    this.claims = claims;
    this.lines = lines;
    this.rates = rates;
    this.contract = contract;
  }

  void warn(Asked asked, ClaimFindings findings) {
    if (!asked.terms().forAdvance()
        && !asked.terms().periodTo().isBefore(asked.terms().periodFrom())) {
      unclaimed(asked, findings);
      rateChanges(asked, findings);
      overlaps(asked, findings);
    }
    mostOfContract(asked, findings);
  }

  private void unclaimed(Asked asked, ClaimFindings findings) {
    Map<UUID, Long> byReport =
        lines.unclaimed(
            asked.projectNumber(),
            asked.level() == ClaimLevel.MUNICIPALITY ? asked.claimant() : null,
            asked.terms().periodFrom(),
            asked.terms().periodTo(),
            asked.services().map(ClaimLine::reportLineId).toList());
    if (!byReport.isEmpty()) {
      findings.warn(
          "/reportIds",
          FundingRefusal.SERVICES_IN_NO_CLAIM
              .with(byReport.values().stream().mapToLong(Long::longValue).sum())
              .conflicts(byReport.keySet().stream().sorted().toList()));
    }
  }

  private void rateChanges(Asked asked, ClaimFindings findings) {
    rates
        .prices(asked.services().map(ClaimLine::serviceType).collect(Collectors.toSet()))
        .changes(asked.terms().periodFrom(), asked.terms().periodTo())
        .stream()
        .filter(each -> asked.services().anyMatch(line -> isPricedBy(line, each)))
        .forEach(
            each ->
                findings.warn(
                    "/reportIds",
                    FundingRefusal.RATE_CHANGES_IN_PERIOD.with(
                        each.serviceType(),
                        each.targetGroup(),
                        each.from(),
                        each.before().amount(),
                        each.after().amount())));
  }

  private static boolean isPricedBy(ClaimLine line, RateChange change) {
    return !line.reversal()
        && line.serviceType().equals(change.serviceType())
        && line.rate()
            .equals(line.date().isBefore(change.from()) ? change.before() : change.after());
  }

  private void overlaps(Asked asked, ClaimFindings findings) {
    List<UUID> others =
        claims
            .ofPeriod(
                asked.projectId(),
                asked.claimant(),
                asked.own() == null ? NONE : asked.own(),
                asked.terms().periodFrom(),
                asked.terms().periodTo())
            .stream()
            .map(Claim::id)
            .toList();
    if (!others.isEmpty()) {
      findings.warn(
          "/periodFrom",
          FundingRefusal.PERIOD_OF_ANOTHER_CLAIM.with(others.size()).conflicts(others));
    }
  }

  /** A claim of a region that stands has taken its part already. */
  private void mostOfContract(Asked asked, ClaimFindings findings) {
    Money free = contract.remaining(asked.projectId());
    Money before =
        asked.own() != null && asked.level() == ClaimLevel.REGION
            ? free.plus(asked.declared())
            : free;
    BigDecimal most = before.amount().multiply(BigDecimal.valueOf(MOST_PERCENT));
    if (asked.declared().amount().multiply(BigDecimal.valueOf(100)).compareTo(most) > 0) {
      findings.warn(
          "",
          FundingRefusal.MOST_OF_CONTRACT.with(
              asked.declared().amount(), before.amount(), MOST_PERCENT));
    }
  }

  /**
   * A claim that is asked about.
   *
   * @param own its id; null while it is being written
   */
  record Asked(
      UUID own,
      UUID projectId,
      String projectNumber,
      ClaimLevel level,
      String claimant,
      ClaimTerms terms,
      List<ClaimLine> lines,
      Money declared) {

    private Stream<ClaimLine> services() {
      return lines.stream().filter(line -> line.reportLineId() != null);
    }
  }
}
