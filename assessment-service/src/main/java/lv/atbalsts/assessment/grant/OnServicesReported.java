package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;
import lv.atbalsts.kit.events.MayBeMissing;

/** Granted services were received: from now on they are used, and reserved no more. */
@ApplicationScoped
class OnServicesReported implements EventHandler<OnServicesReported.ServicesReported> {

  private final Deliveries deliveries;

  OnServicesReported(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ServicesReported.v1";
  }

  @Override
  public Class<ServicesReported> shape() {
    return ServicesReported.class;
  }

  /** A report of before funding-service told the single services says nothing here. */
  @Override
  public void apply(ServicesReported data, EventHead head) {
    if (data.services() != null) {
      data.services().forEach(each -> deliveries.received(data.reportId(), each));
    }
  }

  record ServicesReported(UUID reportId, @MayBeMissing List<Received> services) {}

  /** One granted service received on one day. */
  record Received(UUID grantId, LocalDate date, BigDecimal units) {}
}
