package lv.atbalsts.funding.claimplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What will be claimed in a quarter. */
@Schema(description = "What will be claimed in a quarter of a year.")
public record PlannedQuarter(
    @NotNull @Min(2014) @Max(2100) @Schema(description = "The year.", examples = "2021")
        Integer year,
    @NotNull @Min(1) @Max(4) @Schema(description = "The quarter, 1 to 4.", examples = "2")
        Integer quarter,
    @NotNull @Valid @Schema(description = "How much.") Money amount) {

  /** The quarter of a day, without an amount. */
  static PlannedQuarter of(LocalDate day, Money amount) {
    return new PlannedQuarter(day.getYear(), (day.getMonthValue() + 2) / 3, amount);
  }

  LocalDate firstDay() {
    return LocalDate.of(year, 3 * quarter - 2, 1);
  }

  LocalDate lastDay() {
    return firstDay().plusMonths(3).minusDays(1);
  }
}
