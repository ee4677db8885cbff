package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.contract.ContractDays;
import lv.atbalsts.funding.contract.ContractDesk;
import lv.atbalsts.funding.contract.ContractVersion;
import lv.atbalsts.funding.rate.PriceList;
import lv.atbalsts.funding.rate.RateDesk;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.funding.split.rules.Compensation;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;

/** What delivered services cost, by which version of the contract: as in force on each day. */
@ApplicationScoped
class Pricing {

  private final RateDesk rates;
  private final ContractDesk contracts;

  Pricing(RateDesk rates, ContractDesk contracts) {
    this.rates = rates;
    this.contracts = contracts;
  }

  /** Prices the services; every service that has no rate on its day is a fault of its own. */
  List<ClaimLine> price(List<DeliveredService> services, ClaimFindings findings) {
    PriceList prices =
        rates.prices(
            services.stream().map(DeliveredService::serviceType).collect(Collectors.toSet()));
    Set<List<Object>> missing = new LinkedHashSet<>();
    List<ClaimLine> priced =
        services.stream().flatMap(service -> price(service, prices, missing)).toList();
    FieldErrors errors = new FieldErrors();
    missing.forEach(
        each -> errors.add("/reportIds", FundingRefusal.NO_RATE_IN_FORCE, each.toArray()));
    findings.ask("/reportIds", () -> errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG));
    return priced;
  }

  private static Stream<ClaimLine> price(
      DeliveredService service, PriceList prices, Set<List<Object>> missing) {
    LocalDate day = service.day();
    Money rate = prices.rate(service.serviceType(), service.targetGroup(), service.unit(), day);
    if (rate == null) {
      missing.add(List.of(service.serviceType(), service.targetGroup(), service.unit(), day));
      return Stream.of();
    }
    Money cap = prices.cap(service.serviceType(), day);
    BigDecimal amount =
        Compensation.of(service.units(), rate.amount(), cap == null ? null : cap.amount());
    return Stream.of(ClaimLine.of(service, rate, new Money(amount)));
  }

  /**
   * What is claimed by the contract version in force on each day; a fault where none is, or where
   * nothing that is delivered that day is eligible. What is taken back is of its day's version all
   * the same.
   */
  Map<ContractVersion, BigDecimal> byVersion(
      UUID projectId, List<ClaimLine> lines, ClaimFindings findings) {
    ContractDays contract = contracts.days(projectId);
    Map<ContractVersion, BigDecimal> amounts = new LinkedHashMap<>();
    FieldErrors errors = new FieldErrors();
    for (ClaimLine line : lines) {
      if (!line.reversal()) {
        contract.check(errors, "/reportIds", line.date());
      }
      contract
          .version(line.date())
          .ifPresent(version -> amounts.merge(version, line.amount().amount(), BigDecimal::add));
    }
    findings.ask("/reportIds", () -> errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG));
    return amounts;
  }
}
