package lv.atbalsts.funding.rate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.reference.ServiceTypes;

/** What this service needs of a limit's version to compensate no more than the law allows. */
record ServiceLimitPublished(
    UUID versionId,
    String rule,
    @MayBeMissing String serviceType,
    String kind,
    @MayBeMissing BigDecimal value,
    @MayBeMissing String unit,
    @MayBeMissing String per,
    @MayBeMissing LocalDate validFrom,
    @MayBeMissing LocalDate validTo,
    String legalBasis) {

  ServiceLimitPublished {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
