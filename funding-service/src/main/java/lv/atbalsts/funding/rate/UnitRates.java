package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lv.atbalsts.kit.data.KeysetRepository;

@ApplicationScoped
class UnitRates implements KeysetRepository<UnitRate> {

  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  @Override
  public String noun() {
    return "unit rate";
  }

  /** The one of the same service, target group and unit from the same day on. */
  Optional<UnitRate> ofDay(RateTerms terms) {
    return find(
            """
            terms.serviceType = ?1 and terms.targetGroup = ?2 and terms.unit = ?3
            and terms.validFrom = ?4 and correctedAt is null
            """,
            terms.serviceType(),
            terms.targetGroup(),
            terms.unit(),
            terms.validFrom())
        .firstResultOptional();
  }

  /** The first day of the next rate of the same kind; far ahead where there is none. */
  LocalDate nextDay(RateTerms terms) {
    return find(
            """
            terms.serviceType = ?1 and terms.targetGroup = ?2 and terms.unit = ?3
            and terms.validFrom > ?4 and correctedAt is null order by terms.validFrom
            """,
            terms.serviceType(),
            terms.targetGroup(),
            terms.unit(),
            terms.validFrom())
        .firstResultOptional()
        .map(each -> each.terms().validFrom())
        .orElse(OPEN);
  }

  List<UnitRate> of(Collection<String> serviceTypes) {
    return list("terms.serviceType in ?1 and correctedAt is null", serviceTypes);
  }
}
