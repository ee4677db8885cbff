package lv.atbalsts.funding.invoice;

import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.kit.values.Money;

/**
 * An invoice as a claim takes it up.
 *
 * @param municipality territory code of the municipality whose cost it is
 * @param activity code of its kind
 * @param amount what of it is eligible
 * @param paidOn null while it is not paid
 */
public record ActualCost(
    UUID invoiceId,
    String municipality,
    LocalDate issuedOn,
    String activity,
    Money amount,
    LocalDate paidOn) {

  public boolean paidBy(LocalDate day) {
    return paidOn != null && !paidOn.isAfter(day);
  }
}
