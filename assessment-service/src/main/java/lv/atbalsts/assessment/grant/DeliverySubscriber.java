package lv.atbalsts.assessment.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.atbalsts.kit.events.Subscriber;
import lv.atbalsts.kit.events.Subscriptions;

/** Follows what was received of granted services, as the funding service tells it. */
@ApplicationScoped
class DeliverySubscriber implements Subscriber {

  private final Deliveries deliveries;

  DeliverySubscriber(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public void subscribe(Subscriptions on) {
    on.event("funding.ServicesReported.v1", ServicesReported.class, this::reported);
    on.event("funding.ServicesCorrected.v1", ServicesCorrected.class, this::corrected);
    on.event("funding.ReportingClosed.v1", ReportingClosed.class, this::closed);
  }

  private void reported(ServicesReported report) {
    deliveries.received(report.reportId(), report.services());
  }

  private void corrected(ServicesCorrected report) {
    deliveries.takenBack(report.reportId(), report.before());
    deliveries.received(report.reportId(), report.services());
  }

  private void closed(ReportingClosed grant) {
    deliveries.closed(grant.grantId(), grant.units());
  }

  /** Granted services were received: from now on they are used, and not reserved. */
  record ServicesReported(UUID reportId, List<Received> services) {}

  /** What a report said before was not received, what it says now was. */
  record ServicesCorrected(UUID reportId, List<Received> before, List<Received> services) {}

  /** One granted service received on one day. */
  record Received(UUID grantId, LocalDate date, BigDecimal units) {}

  /** Nothing more is reported of the grant: so many units were received in all. */
  record ReportingClosed(UUID grantId, BigDecimal units) {}
}
