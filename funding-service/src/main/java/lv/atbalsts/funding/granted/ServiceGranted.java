package lv.atbalsts.funding.granted;

import java.time.LocalDate;
import java.util.UUID;

/** What this service needs of the assessment service's event to pay for the service. */
record ServiceGranted(
    UUID grantId,
    UUID clientRef,
    String targetGroup,
    String project,
    String municipality,
    UUID registrationId,
    String serviceType,
    String unit,
    LocalDate from,
    LocalDate to) {}
