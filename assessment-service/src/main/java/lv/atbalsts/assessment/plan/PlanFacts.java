package lv.atbalsts.assessment.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lv.atbalsts.assessment.plan.rules.Interval;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as what follows from it needs to know it. */
public record PlanFacts(UUID id, List<LineFacts> lines) {

  static PlanFacts of(SupportPlan plan) {
    return new PlanFacts(plan.id(), plan.lines().facts());
  }

  public Optional<LineFacts> line(UUID line) {
    return lines.stream().filter(each -> each.lineId().equals(line)).findFirst();
  }

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
}
