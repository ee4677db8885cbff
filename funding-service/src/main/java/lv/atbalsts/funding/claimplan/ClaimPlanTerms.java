package lv.atbalsts.funding.claimplan;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A schedule as it is handed in. */
@Embeddable
@Schema(description = "A schedule of planned claims as of a day.")
public record ClaimPlanTerms(
    @NotNull
        @Schema(
            description = "As of this day; not in the future nor before the version before.",
            examples = "2021-01-15")
        LocalDate plannedOn,
    @NotNull
        @Size(max = 100)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What will be claimed, by quarter; none that was over by that day.")
        List<@NotNull @Valid PlannedQuarter> quarters,
    @NotNull @Valid @Schema(description = "What of the contract will not be used.") Money unused,
    @NotNull
        @Valid
        @Schema(description = "What is not eligible and does not reduce the contract yet.")
        Money ineligible,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 2)
        @Schema(
            description = "How much of the plan is relied on, 0 to 1 with two decimals.",
            examples = "0.85")
        BigDecimal reliability,
    @NotBlank
        @Size(max = 2000)
        @Schema(
            description = "Why so much.",
            examples = "Two partners have reported late three times.")
        String reliabilityReason) {

  Money planned() {
    return quarters.stream().map(PlannedQuarter::amount).reduce(Money.ZERO, Money::plus);
  }

  /** Names what is wrong of itself. */
  void check(FieldErrors errors, LocalDate today) {
    StepDates.notAfterToday(errors, "/plannedOn", plannedOn, today);
    Amounts.notNegative(errors, "/unused/amount", unused);
    Amounts.notNegative(errors, "/ineligible/amount", ineligible);
    Set<LocalDate> known = new HashSet<>();
    for (int index = 0; index < quarters.size(); index++) {
      PlannedQuarter quarter = quarters.get(index);
      String at = "/quarters/" + index;
      Amounts.notNegative(errors, at + "/amount/amount", quarter.amount());
      if (quarter.lastDay().isBefore(plannedOn)) {
        errors.add(
            at, FundingRefusal.QUARTER_IS_OVER, quarter.year(), quarter.quarter(), plannedOn);
      }
      if (!known.add(quarter.firstDay())) {
        errors.add(at, FundingRefusal.QUARTER_TWICE, quarter.year(), quarter.quarter());
      }
    }
  }
}
