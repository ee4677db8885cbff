package lv.atbalsts.funding.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import lv.atbalsts.funding.Amounts;
import lv.atbalsts.funding.FundingRefusal;
import lv.atbalsts.funding.StepDates;
import lv.atbalsts.funding.split.rules.Rates;
import lv.atbalsts.funding.split.rules.Rounding;
import lv.atbalsts.funding.split.rules.Split;
import lv.atbalsts.kit.refusal.FieldErrors;
import lv.atbalsts.kit.values.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contract or an amendment as signed. */
@Embeddable
@Schema(description = "A version of the contract: from when, how much, at which rates.")
public record ContractTerms(
    @NotNull
        @Schema(
            description = "In force from this day to the next version.",
            examples = "2015-12-01")
        LocalDate validFrom,
    @NotNull @Schema(description = "The day it was signed.", examples = "2015-11-20")
        LocalDate signedOn,
    @NotNull @Valid @Schema(description = "Eligible total, EU and national.") Money total,
    @NotNull
        @Digits(integer = 3, fraction = 2)
        @DecimalMin("0.01")
        @DecimalMax("100")
        @Schema(description = "EU rate in percent, two decimals at the most.", examples = "85")
        BigDecimal euRate,
    @Digits(integer = 3, fraction = 2)
        @DecimalMin("0")
        @DecimalMax("100")
        @Schema(
            description =
                "State rate in percent; the municipality takes the rest. Left out where the state"
                    + " takes all that the EU does not.",
            examples = "3")
        BigDecimal stateRate,
    @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(description = "Shares are rounded down to this.", examples = "CENT")
        Rounding rounding,
    @Valid
        @Schema(
            description =
                "The EU share as the contract states it; refused above the rate. Left out: the"
                    + " rate's part rounded down.")
        Money euShare,
    @Valid
        @Schema(
            description = "How much may be paid in advance, at most (FUN-10). Left out: nothing.")
        Money advanceLimit,
    @Schema(
            description =
                "The project's last day by this version; nothing that is delivered later is"
                    + " eligible. Left out: the measure's last day.",
            examples = "2021-05-31")
        LocalDate endsOn) {

  /**
   * Contracts are signed one after the other, the first one after the project was submitted.
   *
   * @param earliest the day that the contract is not signed before
   */
  void check(LocalDate earliest, LocalDate today) {
    FieldErrors errors = new FieldErrors();
    StepDates.notAfterToday(errors, "/signedOn", signedOn, today);
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
    StepDates.notBefore(errors, "/signedOn", signedOn, earliest);
    Amounts.aboveZero(errors, "/total/amount", total);
    if (advanceLimit != null && advanceLimit.isNegative()) {
      errors.add("/advanceLimit/amount", FundingRefusal.NEGATIVE_AMOUNT);
    }
    if (advanceLimit != null && advanceLimit.compareTo(total) > 0) {
      errors.add(
          "/advanceLimit/amount",
          FundingRefusal.ADVANCE_ABOVE_CONTRACT,
          advanceLimit.amount(),
          total.amount());
    }
    errors.notBefore("/endsOn", FundingRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS, endsOn, validFrom);
    if (stateRate != null && euRate.add(stateRate).compareTo(new BigDecimal(100)) > 0) {
      errors.add("/stateRate", FundingRefusal.RATES_ABOVE_100);
    }
    errors.refuseIfAny(FundingRefusal.FIELDS_ARE_WRONG);
  }

  /** The total divided among the payers; refused where the EU share is above the rate. */
  Split split() {
    Split byRate = Split.of(total.amount(), rates());
    if (euShare == null) {
      return byRate;
    }
    if (euShare.amount().compareTo(byRate.eu()) > 0) {
      throw FundingRefusal.EU_SHARE_ABOVE_CONTRACT_RATE
          .with(euShare.amount(), euRate, byRate.eu())
          .limit(new Money(byRate.eu()))
          .requested(euShare);
    }
    return Split.withEu(total.amount(), euShare.amount(), rates());
  }

  Rates rates() {
    return new Rates(euRate, stateRate, rounding);
  }

  ContractTerms withEuShare(BigDecimal share) {
    return new ContractTerms(
        validFrom,
        signedOn,
        total,
        euRate,
        stateRate,
        rounding,
        new Money(share),
        advanceLimit,
        endsOn);
  }
}
