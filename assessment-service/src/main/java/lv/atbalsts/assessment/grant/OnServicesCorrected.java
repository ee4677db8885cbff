package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    data.before().forEach(each -> deliveries.takenBack(each.grantId(), each.date(), each.units()));
    data.services().forEach(each -> deliveries.received(each.grantId(), each.date(), each.units()));
  }

  record ServicesCorrected(List<Received> before, List<Received> services) {}
}
