package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.assessment.grant.OnServicesReported.Received;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/** A report was corrected: what it said before was not received, what it says now was. */
@ApplicationScoped
class OnServicesCorrected implements EventHandler<OnServicesCorrected.ServicesCorrected> {

  private final Deliveries deliveries;

  OnServicesCorrected(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ServicesCorrected.v1";
  }

  @Override
  public Class<ServicesCorrected> shape() {
    return ServicesCorrected.class;
  }

  @Override
  public void apply(ServicesCorrected data, EventHead head) {
    data.before().forEach(each -> deliveries.takenBack(data.reportId(), each));
    data.services().forEach(each -> deliveries.received(data.reportId(), each));
  }

  record ServicesCorrected(UUID reportId, List<Received> before, List<Received> services) {}
}
