package lv.atbalsts.funding.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.reference.ServiceTypes;

/** What this service needs of a limit's version to compensate no more than the law allows. */
record ServiceLimitPublished(
    UUID versionId,
    String rule,
    String serviceType,
    String kind,
    BigDecimal value,
    String unit,
    String per,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis) {

  ServiceLimitPublished {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
