package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class UnitRates implements KeysetRepository<UnitRate> {

  @Override
  public String noun() {
    return "unit rate";
  }

  /** The one of the same service, target group and unit from the same day on. */
  Optional<UnitRate> ofDay(RateTerms terms) {
    return find(
            """
            terms.serviceType = ?1 and terms.targetGroup = ?2 and terms.unit = ?3
            and terms.validFrom = ?4
            """,
            terms.serviceType(),
            terms.targetGroup(),
            terms.unit(),
            terms.validFrom())
        .firstResultOptional();
  }

  List<UnitRate> of(Collection<String> serviceTypes) {
    return list("terms.serviceType in ?1", serviceTypes);
  }
}
