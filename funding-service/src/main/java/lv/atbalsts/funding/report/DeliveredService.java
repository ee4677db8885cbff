package lv.atbalsts.funding.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reported service as a claim takes it up.
 *
 * @param lineId the report's line
 * @param reportId the report
 * @param municipality territory code of the municipality that reported it
 * @param units how many of the unit on the day
 * @param reversed whether a correction took the line back
 */
public record DeliveredService(
    UUID lineId,
    UUID reportId,
    String municipality,
    String targetGroup,
    String serviceType,
    String unit,
    LocalDate day,
    BigDecimal units,
    boolean reversed) {}
