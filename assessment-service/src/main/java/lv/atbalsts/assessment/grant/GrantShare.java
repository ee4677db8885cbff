package lv.atbalsts.assessment.grant;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import lv.atbalsts.assessment.limit.rules.Collision;
import lv.atbalsts.assessment.limit.rules.Held;
import lv.atbalsts.assessment.limit.rules.Period;
import lv.atbalsts.assessment.limit.rules.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a grant takes of an allowance. */
@Schema(description = "what a grant takes of an allowance")
record GrantShare(
    @Schema(description = "the grant's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID id,
    @Schema(description = "how much, in the limit's unit", examples = "12") BigDecimal quantity,
    @Schema(description = "the grant's first day", examples = "2021-05-01") LocalDate from,
    @Schema(description = "its last day; missing while open", examples = "2021-05-12")
        LocalDate to) {

  static GrantShare of(Share share) {
    return new GrantShare(
        share.grant(), plain(share.quantity()), share.days().from(), share.days().to());
  }

  static GrantShare of(Collision collision) {
    Held other = collision.other();
    Period days = other.days().orElse(other.period());
    return new GrantShare(other.id(), plain(other.quantity()), days.from(), days.to());
  }

  /** As people write it: 30 and not 30.00. */
  static BigDecimal plain(BigDecimal quantity) {
    if (quantity == null) {
      return null;
    }
    BigDecimal shortest = quantity.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0, RoundingMode.UNNECESSARY) : shortest;
  }
}
