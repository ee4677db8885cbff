package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.UUID;
import lv.atbalsts.kit.events.EventHandler;
import lv.atbalsts.kit.events.EventHead;

/**
 * Nothing more is reported of a grant: what it keeps of an allowance and was not received is free.
 */
@ApplicationScoped
class OnReportingClosed implements EventHandler<OnReportingClosed.ReportingClosed> {

  private final Deliveries deliveries;

  OnReportingClosed(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public String type() {
    return "lv.atbalsts.funding.ReportingClosed.v1";
  }

  @Override
  public Class<ReportingClosed> shape() {
    return ReportingClosed.class;
  }

  @Override
  public void apply(ReportingClosed data, EventHead head) {
    deliveries.closed(data.grantId(), data.units());
  }

  record ReportingClosed(UUID grantId, BigDecimal units) {}
}
