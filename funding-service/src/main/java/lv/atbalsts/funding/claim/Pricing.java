package lv.atbalsts.funding.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.atbalsts.funding.contract.ContractDesk;
import lv.atbalsts.funding.contract.ContractVersion;
import lv.atbalsts.funding.delivery.DeliveredService;
import lv.atbalsts.funding.rate.RateDesk;
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

  /** Prices the services; refuses with 422 naming every service that has no rate on its day. */
  List<PricedService> price(List<DeliveredService> services) {
    Set<List<Object>> missing = new LinkedHashSet<>();
    List<Optional<PricedService>> priced =
        services.stream().map(service -> price(service, missing)).toList();
    FieldErrors errors = new FieldErrors();
    missing.forEach(each -> errors.add("/reportIds", "FND-0030", each.toArray()));
    errors.refuseIfAny("FND-0001");
    return priced.stream().flatMap(Optional::stream).toList();
  }

  private Optional<PricedService> price(DeliveredService service, Set<List<Object>> missing) {
    Optional<Money> rate =
        rates.inForce(service.serviceType(), service.targetGroup(), service.unit(), service.day());
    if (rate.isEmpty()) {
      missing.add(
          List.of(service.serviceType(), service.targetGroup(), service.unit(), service.day()));
      return Optional.empty();
    }
    BigDecimal cap =
        rates.capOn(service.serviceType(), service.day()).map(Money::amount).orElse(null);
    BigDecimal unit = rate.get().amount();
    return Optional.of(
        new PricedService(service, unit, Compensation.of(service.units(), unit, cap)));
  }

  /** What is claimed by the contract version in force on each day; refused where none is. */
  Map<ContractVersion, BigDecimal> byVersion(UUID projectId, List<PricedService> priced) {
    List<ContractVersion> latestFirst = contracts.versions(projectId).reversed();
    Map<ContractVersion, BigDecimal> amounts = new LinkedHashMap<>();
    FieldErrors errors = new FieldErrors();
    for (PricedService each : priced) {
      LocalDate day = each.service().day();
      latestFirst.stream()
          .filter(version -> version.beginsBy(day))
          .findFirst()
          .ifPresentOrElse(
              version -> amounts.merge(version, each.amount(), BigDecimal::add),
              () -> errors.add("/reportIds", "FND-0031", day));
    }
    errors.refuseIfAny("FND-0001");
    return amounts;
  }
}
