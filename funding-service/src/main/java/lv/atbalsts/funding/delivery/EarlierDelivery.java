package lv.atbalsts.funding.delivery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The report that already holds a client-service-day.
 *
 * @param reportId the earlier report; null where it is not the caller's to see
 * @param pointer JSON pointer of the line that was refused
 */
record EarlierDelivery(UUID reportId, String pointer, String serviceType, LocalDate date) {}
