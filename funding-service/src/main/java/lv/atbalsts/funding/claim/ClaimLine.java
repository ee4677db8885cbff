package lv.atbalsts.funding.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One delivered service with its price, as a claim has it. */
@Schema(description = "One delivered service with its price.")
public record ClaimLine(
    @Schema(description = "The line's id, by which it is decided on.") UUID id,
    @Schema(description = "The line of the service report.") UUID reportLineId,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "Service type's code.", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "The day.") LocalDate date,
    @Schema(description = "How many units.", examples = "1.50") BigDecimal units,
    @Schema(description = "The unit rate in force that day.") Money rate,
    @Schema(
            description =
                "Units x rate rounded down, up to the day's cap; below zero where it takes back.")
        Money amount,
    @Schema(
            description =
                "Whether it takes back what an earlier claim holds of the line, which was corrected since.",
            examples = "false")
        boolean reversal) {

  static ClaimLine of(DeliveredService service, Money rate, Money amount) {
    return new ClaimLine(
        Ids.next(),
        service.lineId(),
        service.municipality(),
        service.serviceType(),
        service.day(),
        service.units(),
        rate,
        amount,
        false);
  }

  /** What an earlier claim holds of a line that was taken back. */
  static ClaimLine back(DeliveredService service, Money rate, Money amount) {
    return new ClaimLine(
        Ids.next(),
        service.lineId(),
        service.municipality(),
        service.serviceType(),
        service.day(),
        service.units(),
        rate,
        Money.ZERO.minus(amount),
        true);
  }
}
