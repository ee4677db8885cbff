package lv.atbalsts.funding.claim;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claim asks for, and of whom. */
@Embeddable
public record ClaimAmounts(
    @Schema(description = "What is asked for.") Money declared,
    @Schema(description = "The EU fund's share of it; of a region's claim.") Money euShare,
    @Schema(description = "The state's share of it; of a region's claim.") Money stateShare,
    @Schema(description = "The municipality's share of it; of a region's claim.")
        Money municipalShare) {

  static ClaimAmounts of(Split shares) {
    return new ClaimAmounts(
        new Money(shares.total()),
        new Money(shares.eu()),
        new Money(shares.state()),
        new Money(shares.municipal()));
  }

  /** What a municipality asks of its region, which divides it when it claims itself. */
  static ClaimAmounts undivided(BigDecimal declared) {
    return new ClaimAmounts(new Money(declared), null, null, null);
  }
}
