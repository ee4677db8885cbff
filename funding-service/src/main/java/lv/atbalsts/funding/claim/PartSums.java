package lv.atbalsts.funding.claim;

import jakarta.persistence.Embeddable;
import java.util.Map;
import lv.atbalsts.funding.ledger.rules.AccountCode;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of one municipality's part of a claim. */
@Embeddable
public record PartSums(
    @Schema(description = "What is asked for.") Money declared,
    @Schema(description = "Found eligible so far.") Money certified,
    @Schema(description = "Found ineligible so far.") Money deducted,
    @Schema(description = "Not yet decided.") Money parked,
    @Schema(description = "Paid so far.") Money paid,
    @Schema(description = "Not paid so far, for corrections.") Money withheld) {

  static PartSums declared(Money declared) {
    return new PartSums(declared, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
  }

  /** All that is declared, later what is parked of it. */
  Money waits() {
    return declared.minus(certified).minus(deducted);
  }

  /** A decision on all that waits: what is neither deducted nor parked is certified. */
  PartSums decided(Money nowDeducted, Money nowParked) {
    Money nowCertified = waits().minus(nowDeducted).minus(nowParked);
    return new PartSums(
        declared,
        certified.plus(nowCertified),
        deducted.plus(nowDeducted),
        nowParked,
        paid,
        withheld);
  }

  /** Where it stands, in cents: before a decision all of it is claimed. */
  Map<AccountCode, Long> stages() {
    boolean decided = declared.equals(certified.plus(deducted).plus(parked));
    return Map.of(
        AccountCode.CLAIMED, decided ? 0L : declared.cents(),
        AccountCode.PARKED, parked.cents(),
        AccountCode.CERTIFIED, certified.cents(),
        AccountCode.DEDUCTED, deducted.cents());
  }

  PartSums paidMore(Money amount) {
    return new PartSums(declared, certified, deducted, parked, paid.plus(amount), withheld);
  }

  PartSums withheld(Money amount) {
    return new PartSums(declared, certified, deducted, parked, paid, withheld.plus(amount));
  }
}
