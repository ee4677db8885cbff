package lv.atbalsts.funding.granted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.events.MayBeMissing;
import lv.atbalsts.kit.reference.ServiceTypes;

/** What this service needs of the assessment service's event to pay for the service. */
record ServiceGranted(
    UUID grantId,
    UUID clientRef,
    String targetGroup,
    String project,
    String municipality,
    @MayBeMissing UUID registrationId,
    String serviceType,
    BigDecimal quantity,
    String unit,
    @MayBeMissing Recurrence interval,
    LocalDate from,
    @MayBeMissing LocalDate to) {

  ServiceGranted {
    serviceType = ServiceTypes.canonical(serviceType);
  }
}
