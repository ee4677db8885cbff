package lv.atbalsts.funding.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;
import lv.atbalsts.kit.reference.ServiceTypes;

/** Follows the limits that the assessment service publishes. */
@ApplicationScoped
class LimitSubscriber implements Subscriber {

  private final DayCaps caps;

  LimitSubscriber(DayCaps caps) {
    this.caps = caps;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("assessment.ServiceLimitPublished.v1", ServiceLimitPublished.class, caps::remember)
        .about(ServiceLimitPublished::versionId);
  }

  /** A limit's version: no more is compensated than the law allows. */
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
}
