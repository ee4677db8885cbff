package lv.atbalsts.funding.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.funding.invoice.ActualCost;
import lv.atbalsts.funding.report.DeliveredService;
import lv.atbalsts.kit.values.Ids;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One delivered service with its price, or an invoice with what of it is eligible. */
@Schema(description = "One delivered service with its price, or one invoice.")
public record ClaimLine(
    @Schema(description = "The line's id, by which it is decided on.") UUID id,
    @Schema(description = "The line of the service report; of a service.") UUID reportLineId,
    @Schema(description = "The invoice; of an actual cost.") UUID invoiceId,
    @Schema(description = "Territory code (ATVK).", examples = "0320200") String municipality,
    @Schema(description = "Service type's code; of a service.", examples = "DAY_CARE_CENTRE")
        String serviceType,
    @Schema(description = "The day; of an invoice that on which it was written.") LocalDate date,
    @Schema(description = "How many units; of a service.", examples = "1.50") BigDecimal units,
    @Schema(description = "The unit rate in force that day; of a service.") Money rate,
    @Schema(
            description =
                "Units x rate rounded down, up to the day's cap; what of an invoice is eligible; below zero where it takes back.")
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
        null,
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
        null,
        service.municipality(),
        service.serviceType(),
        service.day(),
        service.units(),
        rate,
        Money.ZERO.minus(amount),
        true);
  }

  static ClaimLine of(ActualCost cost) {
    return new ClaimLine(
        Ids.next(),
        null,
        cost.invoiceId(),
        cost.municipality(),
        null,
        cost.issuedOn(),
        null,
        null,
        cost.amount(),
        false);
  }

  /** The delivery or the invoice that it is of. */
  UUID originId() {
    return invoiceId == null ? reportLineId : invoiceId;
  }
}
