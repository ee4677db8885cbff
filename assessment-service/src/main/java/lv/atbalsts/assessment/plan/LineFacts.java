package lv.atbalsts.assessment.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.plan.rules.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One service in a plan, as it is told to others. */
@Schema(description = "one service in a plan")
public record LineFacts(
    @Schema(description = "the line's id", examples = "0198c5a0-7d1e-7c3a-9c55-0a4d6f2b1e77")
        UUID lineId,
    @Schema(description = "code", examples = "DAY_CARE_CENTRE") String serviceType,
    @Schema(description = "how much, in units an interval", examples = "12") BigDecimal quantity,
    @Schema(description = "unit", examples = "DAY") String unit,
    @Schema(description = "interval", examples = "MONTH") String interval,
    @Schema(description = "whether it waits for a new building", examples = "false")
        boolean needsNewInfrastructure) {

  /** How much it recommends for these days; nothing where they have no end for its interval. */
  public Optional<BigDecimal> quantityIn(LocalDate from, LocalDate to) {
    return Interval.of(interval)
        .filter(known -> known == Interval.PROJECT || to != null)
        .map(
            known ->
                quantity
                    .multiply(BigDecimal.valueOf(known.partsIn(from, to)))
                    .divide(BigDecimal.valueOf(known.parts()), 2, RoundingMode.HALF_UP));
  }
}
